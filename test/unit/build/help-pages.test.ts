import { readHelpPages } from "../../../src/build/help-plugin";
import { catalogue } from "../../../src/functions/catalogue";

const pages = readHelpPages();
const help = pages["help.html"] ?? "";
const reference = pages["functions.html"] ?? "";

/** What a reader sees: no markup, no code, in which every sign is meant. */
function readable(html: string): string {
  const [, body = ""] = /<main>([\s\S]*)<\/main>/.exec(html) ?? [];
  return body.replace(/<code>[\s\S]*?<\/code>/g, "").replace(/<[^>]+>/g, "");
}

describe("the help of a build", () => {
  it("says how to begin, what a cell may show, how days count, how the cache is cleared, whom to ask", () => {
    const titles = [...help.matchAll(/<h2[^>]*>(.*)<\/h2>/g)].map(([, title]) => title);

    expect(titles).toEqual([
      "Begin",
      "Whom to ask",
      "When a cell shows something else than a number",
      "When a workbook counts its days from 1904",
      "Clear the cache",
    ]);
    for (const shown of ["#NAME?", "#BUSY!", "#CALC!"]) {
      expect(help).toContain(`<td><code>${shown}</code></td>`);
    }
  });

  it("has the part that the help address of each function leads to", () => {
    const missing = catalogue.filter(
      ({ name }) => !reference.includes(`<h3 id="${name.toLowerCase()}">${name}</h3>`),
    );

    expect(missing).toEqual([]);
  });

  it.each(Object.keys(pages))("leads from %s to pages of the build alone", (file) => {
    const html = pages[file] ?? "";
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => link);
    const [anchors, others] = [
      links.filter((link) => link.startsWith("#")),
      links.filter((link) => !link.startsWith("#")),
    ];

    expect(anchors.filter((link) => !html.includes(` id="${link.slice(1)}"`))).toEqual([]);
    expect(others.filter((link) => !Object.keys(pages).includes(link))).toEqual([]);
  });

  it.each(Object.keys(pages))("leaves no sign of Markdown in %s", (file) => {
    expect(readable(pages[file] ?? "").match(/.*(\*\*|```|\]\(|^#+ |^\||---).*/gm) ?? []).toEqual(
      [],
    );
  });

  it.each(Object.keys(pages))("lets nothing run in %s", (file) => {
    expect(pages[file]).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(pages[file]).not.toContain("<script");
  });
});
