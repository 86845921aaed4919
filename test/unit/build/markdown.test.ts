import { markdownHtml } from "../../../src/build/markdown";

const html = (markdown: string): string =>
  markdownHtml(markdown, (link) => (link.startsWith("#") ? link : undefined)).trim();

describe("Markdown as HTML", () => {
  it.each([
    ["a heading with the name that links use", "# Help: a b!", '<h1 id="help-a-b">Help: a b!</h1>'],
    ["no comments", "<!-- not\n\nsaid -->said", "<p>said</p>"],
    [
      "names with underlines as they are",
      "account_id and plan_id",
      "<p>account_id and plan_id</p>",
    ],
    ["a link within its page", "[there](#there)", '<p><a href="#there">there</a></p>'],
    ["the words of a link that leads nowhere", "[a **page**](elsewhere.md), [b](#b)", '<p>a <strong>page</strong>, <a href="#b">b</a></p>'], // prettier-ignore
    ["markup as text", "<script>alert(1)</script> & more", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>"], // prettier-ignore
    ["code as text", "`*a* <b>`", "<p><code>*a* &lt;b&gt;</code></p>"],
  ])("has %s", (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it("has tables, with a bar in a cell", () => {
    const table = html("| a | b |\n| --- | --- |\n| `x` | 1 \\| 2 |");

    expect(table).toContain("<td><code>x</code></td>");
    expect(table).toContain("<td>1 | 2</td>");
  });

  it("has no headers that say nothing", () => {
    expect(html("| | |\n| - | - |\n| a | b |")).not.toMatch(/<th|<td><\/td>/);
    expect(html("| | b |\n| - | - |\n| a | 1 |")).toContain("<td></td>\n<th>b</th>");
  });
});
