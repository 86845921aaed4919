import type { BilledPackage } from "./bill-of-materials";

const RULE = "-".repeat(80);

const HEAD = `KAM for Excel contains code of the packages below, under their own licences.
The same list for programs: sbom.cdx.json. Notices that stand in a source file go along in the files
*.LICENSE.txt beside the scripts.`;

/** The notices that licences of packages ask to go along with their code: each text once, below all who have it. */
export function renderNotices(packages: readonly BilledPackage[]): string {
  const titles = new Map<string, string[]>();
  for (const each of packages) {
    const text = noticeOf(each);
    titles.set(text, [...(titles.get(text) ?? []), titleOf(each)]);
  }
  const parts = [...titles].map(([text, above]) => `${above.join("\n")}\n\n${text}`);
  return `${[HEAD, ...parts].join(`\n\n${RULE}\n`)}\n`;
}

function titleOf({ name, version, licence, products }: BilledPackage): string {
  return `${name} ${version}, licence: ${licence || "none stated"}, in: ${products.join(", ")}`;
}

function noticeOf({ author, texts }: BilledPackage): string {
  if (texts.length === 0) {
    const by = author === "" ? "" : ` by ${author}`;
    return `The package${by} brings no file of its licence.`;
  }
  return texts.map(({ text }) => text.replaceAll("\r\n", "\n").trim()).join("\n\n");
}
