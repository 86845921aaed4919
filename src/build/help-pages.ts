import { HELP_PAGE, REFERENCE_PAGE } from "./addresses";
import { markdownHtml } from "./markdown";

/** What help is made from, all of it in docs. */
export interface HelpSources {
  /** A short help for whoever works with the add-in. */
  readonly help: string;
  /** The page for whoever installs it; some of its parts help everybody. */
  readonly install: string;
  /** The reference of all functions. */
  readonly functions: string;
}

const SHARED_PARTS = [
  "When a cell shows something else than a number",
  "When a workbook counts its days from 1904",
  "Clear the cache",
];

/** Help and reference as pages of the build, so that they need no other server, by the names of their files. */
export function helpPages(sources: HelpSources): Readonly<Record<string, string>> {
  const parts = SHARED_PARTS.map((title) => partOf(sources.install, title));
  return {
    [HELP_PAGE]: page("KAM for Excel: help", [sources.help, ...parts].join("\n\n")),
    [REFERENCE_PAGE]: page("KAM for Excel: functions", sources.functions),
  };
}

/** The part below a heading, with it, up to the next one of its kind. */
function partOf(markdown: string, title: string): string {
  const part = markdown.split(/^(?=## )/m).find((each) => each.startsWith(`## ${title}\n`));
  if (part === undefined) throw new Error(`docs/install.md has no part "${title}".`);
  return part;
}

/** Pages of the build are linked among one another; what stays in the repository is named alone. */
function placeOf(link: string): string | undefined {
  if (link.startsWith("#")) return link;
  return link.replace(/#.*/, "") === "functions.md"
    ? link.replace("functions.md", REFERENCE_PAGE)
    : undefined;
}

const STYLE = `
:root { background: Canvas; color: CanvasText; }
a { color: LinkText; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.3rem 0.6rem; border: 1px solid; text-align: left; vertical-align: top; }
code, p, li { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; padding: 0.6rem; border: 1px solid; }
`;

function page(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
${markdownHtml(markdown, placeOf)}
    </main>
  </body>
</html>
`;
}
