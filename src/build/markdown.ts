import MarkdownIt, { type Token } from "markdown-it";

/** Where a link of a page leads to from the page that is made of it; `undefined` where it has no such place. */
export type LinkPlace = (link: string) => string | undefined;

/** A table may be wider than the page: whoever has no mouse moves it by the keys of the arrows. */
const TABLE = {
  table_open: () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n',
  table_close: () => "</table></div>\n",
};

/** Our own pages as HTML. Headings bear the names by which links find them; markup in them is text. */
export function markdownHtml(markdown: string, placeOf: LinkPlace): string {
  const reader = new MarkdownIt({ html: false });
  Object.assign(reader.renderer.rules, TABLE);
  reader.core.ruler.push("places", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        token.attrSet("id", anchorOfTitle(tokens[index + 1]?.content ?? ""));
      }
      token.children = token.children && placed(token.children, placeOf);
    }
    for (const head of headsOf(tokens)) hideBlank(head);
  });
  return reader.render(markdown.replace(/<!--[\s\S]*?-->/g, ""));
}

function headsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap(({ type }, first) => {
    if (type !== "thead_open") return [];
    const end = tokens.findIndex((each, index) => index > first && each.type === "thead_close");
    return [tokens.slice(first, end + 1)];
  });
}

/** Markdown has no table without headers: blank ones are none, and would be read out as such. */
function hideBlank(head: readonly Token[]): void {
  const isBlank = head.every(({ content }) => content === "");
  for (const [index, token] of head.entries()) {
    if (isBlank) token.hidden = true;
    const cell = token.type === "th_close" ? head[index - 1] : head[index + 1];
    if (token.type.startsWith("th_") && cell?.content === "") token.tag = "td";
  }
}

/** What stands in a line, with links to where their places are now; without one the words stay alone. */
function placed(tokens: readonly Token[], placeOf: LinkPlace): Token[] {
  let isLink = true;
  return tokens.filter((token) => {
    if (token.type === "link_open") {
      const place = placeOf(String(token.attrGet("href")));
      isLink = place !== undefined;
      if (isLink) token.attrSet("href", place ?? "");
    }
    return isLink || !token.type.startsWith("link_");
  });
}

/** As GitHub names the place of a heading. */
function anchorOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}
