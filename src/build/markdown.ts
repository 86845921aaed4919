import { escaped, inlineHtml, type LinkPlace } from "./markdown-inline";

/**
 * What our own pages are written in, as HTML: headings, paragraphs, lists, tables, code. It knows as much of
 * Markdown as they use, and a test looks for anything that was left as it stood.
 */
export function markdownHtml(markdown: string, placeOf: LinkPlace): string {
  return blocksOf(markdown)
    .map((block) => blockHtml(block, placeOf))
    .join("\n");
}

/** Parts between blank lines; code goes on to its end, blank lines or not. */
function blocksOf(markdown: string): readonly string[] {
  return (
    markdown
      .replace(/<!--[\s\S]*?-->/g, "")
      .match(/^```[\s\S]*?^```$|^(?!```)\S.*(?:\n(?!```)[^\n]*\S.*)*/gm) ?? []
  );
}

function blockHtml(block: string, placeOf: LinkPlace): string {
  const inline = (text: string): string => inlineHtml(text, placeOf);
  const [, signs, title] = /^(#+) (.*)$/.exec(block) ?? [];
  if (signs !== undefined && title !== undefined) {
    return `<h${signs.length} id="${anchorOfTitle(title)}">${inline(title)}</h${signs.length}>`;
  }
  const [, code] = /^```\w*\n([\s\S]*?)\n?```$/.exec(block) ?? [];
  if (code !== undefined) return `<pre><code>${escaped(code)}</code></pre>`;
  if (block.startsWith("|")) return tableHtml(block, inline);
  if (block.startsWith("- ")) return listHtml("ul", block.split(/^- /m), inline);
  if (block.startsWith("1. ")) return listHtml("ol", block.split(/^\d+\. /m), inline);
  return `<p>${inline(oneLine(block))}</p>`;
}

/** As GitHub names the place of a heading. */
export function anchorOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

function listHtml(
  tag: "ul" | "ol",
  [, ...items]: readonly string[],
  inline: (text: string) => string,
): string {
  const entries = items.map((item) => `<li>${inline(oneLine(item))}</li>`);
  return `<${tag}>\n${entries.join("\n")}\n</${tag}>`;
}

function tableHtml(block: string, inline: (text: string) => string): string {
  const [header = [], , ...rows] = block.split("\n").map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
  return [
    `<table>\n<thead>${row(header, "th")}</thead>\n<tbody>`,
    ...rows.map((cells) => row(cells, "td")),
    "</tbody>\n</table>",
  ].join("\n");
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
