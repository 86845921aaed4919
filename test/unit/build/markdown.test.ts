import { markdownHtml } from "../../../src/build/markdown";

const html = (markdown: string): string =>
  markdownHtml(markdown, (link) => (link.startsWith("#") ? link : undefined));

describe("Markdown as HTML", () => {
  it.each([
    ["# Help: a b!", '<h1 id="help-a-b">Help: a b!</h1>'],
    ["one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"],
    ["- a\n  b\n- c", "<ul>\n<li>a b</li>\n<li>c</li>\n</ul>"],
    ["1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"],
    ["```js\na < b\n\nc\n```", "<pre><code>a &lt; b\n\nc</code></pre>"],
    [
      "| a | b |\n| --- | --- |\n| `x` | 1 \\| 2 |",
      "<table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>\n" +
        "<tr><td><code>x</code></td><td>1 | 2</td></tr>\n</tbody>\n</table>",
    ],
    ["<!-- not\n\nsaid -->said", "<p>said</p>"],
  ])("has %j", (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ["**a `b`** c", "<strong>a <code>b</code></strong> c"],
    ["*Explain cell* and _KAM_", "<em>Explain cell</em> and <em>KAM</em>"],
    ["account_id and plan_id", "account_id and plan_id"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["`*a* <b>`", "<code>*a* &lt;b&gt;</code>"],
    ["[there](#there)", '<a href="#there">there</a>'],
    ["[a page](elsewhere.md)", "a page"],
    ["<script>alert(1)</script> & more", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"],
  ])("has in a line %j", (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });
});
