import MarkdownIt, { type Token } from "markdown-it";

/** Where a link of a page leads to from the page that is made of it; `undefined` where it has no such place. */
export type LinkPlace = (link: string) => string | undefined;

/** Our own pages as HTML. Headings bear the names by which links find them; markup in them is text. */
export function markdownHtml(markdown: string, placeOf: LinkPlace): string {
  const reader = new MarkdownIt({ html: false });
  reader.core.ruler.push("places", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        token.attrSet("id", anchorOfTitle(tokens[index + 1]?.content ?? ""));
      }
      token.children = token.children && placed(token.children, placeOf);
    }
  });
  return reader.render(markdown.replace(/<!--[\s\S]*?-->/g, ""));
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
