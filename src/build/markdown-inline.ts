/** Where a link of a page leads to from the page that is made of it; `undefined` where it has no such place. */
export type LinkPlace = (link: string) => string | undefined;

const PIECES =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?<!\w)_([^_]+)_(?!\w)|\[([^\]]+)\]\(([^)]+)\)/g;

/** A line of Markdown as HTML: code, strong and stressed words, links. All else is text, whatever stands in it. */
export function inlineHtml(text: string, placeOf: LinkPlace): string {
  let html = "";
  let end = 0;
  for (const piece of text.matchAll(PIECES)) {
    html += escaped(text.slice(end, piece.index)) + pieceHtml(piece, placeOf);
    end = piece.index + piece[0].length;
  }
  return html + escaped(text.slice(end));
}

function pieceHtml(
  [, code, strong, starred, stressed, label, link]: RegExpExecArray,
  placeOf: LinkPlace,
): string {
  if (code !== undefined) return `<code>${escaped(code)}</code>`;
  if (strong !== undefined) return `<strong>${inlineHtml(strong, placeOf)}</strong>`;
  const words = starred ?? stressed;
  if (words !== undefined) return `<em>${inlineHtml(words, placeOf)}</em>`;
  const inside = inlineHtml(label ?? "", placeOf);
  const place = placeOf(link ?? "");
  return place === undefined ? inside : `<a href="${escaped(place)}">${inside}</a>`;
}

/** Text that no reader of HTML takes for more than text. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
