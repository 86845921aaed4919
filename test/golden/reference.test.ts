import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, chapters } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { referencePage } from "../../src/functions/reference/reference";

/** Where a build could put the page. */
const HELP_ADDRESS = "https://kam.example.com/functions.html";

const PAGE = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");

/** The anchor that a Markdown page gives a heading: lower case, spaces as hyphens, no punctuation. */
function anchorsOf(page: string): readonly string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? "");
  return headings.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

describe("docs/functions.md", () => {
  it("is what the definitions say now (renew it with npm run docs, and read the difference)", () => {
    expect(PAGE).toBe(referencePage(chapters));
  });

  it("has no two headings of one anchor", () => {
    const anchors = anchorsOf(PAGE);

    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it.each(functionsMetadata(catalogue, HELP_ADDRESS).functions)(
    "has the part that the help address of $name leads to",
    ({ helpUrl }) => {
      const [page, anchor] = (helpUrl ?? "").split("#");

      expect(page).toBe(HELP_ADDRESS);
      expect(anchorsOf(PAGE)).toContain(anchor);
    },
  );

  it("leads nowhere else than to its own parts", () => {
    const links = [...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);

    expect(links.filter((anchor) => !anchorsOf(PAGE).includes(anchor ?? ""))).toEqual([]);
  });
});
