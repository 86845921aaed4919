import { zipFile } from "./zip-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A sheet whose XML is written by hand. */
export interface WrittenSheet {
  readonly name: string;
  /** What stands in `worksheet`, with `sheetData`. */
  readonly xml: string;
  readonly state?: "hidden";
  /** Parts to which it leads: kind, name below `xl`, and their XML. */
  readonly leadsTo?: readonly (readonly [kind: string, part: string, xml: string])[];
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** What stands in `workbook` before and behind the sheets. */
  readonly before?: string;
  readonly behind?: string;
  /** Further parts to which the workbook leads. */
  readonly leadsTo?: readonly (readonly [kind: string, part: string, xml: string])[];
}

/** The bytes of a workbook as a program would write it, its parts written by hand. */
export function xlsxFile({
  sheets,
  before = "",
  behind = "",
  leadsTo = [],
}: WrittenWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${name}" state="${state}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheets>${listed.join("")}</sheets>${behind}</workbook>`;
  const own = sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  const all = sheets.flatMap(({ xml, leadsTo: more = [] }, index) => {
    const part = {
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: withMain("worksheet", xml),
    };
    if (more.length === 0) return [part];
    const related = {
      name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      content: relationships(more),
    };
    return [part, related, ...more.map(([, name, content]) => ({ name: `xl/${name}`, content }))];
  });
  return zipFile([
    { name: "[Content_Types].xml", content: contentTypes(leadsTo.map(([, part]) => part)) },
    { name: "_rels/.rels", content: relationships([["officeDocument", "workbook.xml"]]) },
    { name: "xl/workbook.xml", content: workbook },
    { name: "xl/_rels/workbook.xml.rels", content: relationships([...own, ...leadsTo]) },
    ...all,
    ...leadsTo.map(([, name, content]) => ({ name: `xl/${name}`, content })),
  ]);
}

/** The namespaces that parts of a sheet use. */
export function withMain(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:x14="urn:x14" xmlns:xm="urn:xm">${inside}</${name}>`;
}

function relationships(
  related: readonly (readonly [kind: string, part: string, xml?: string])[],
): string {
  const each = related.map(
    ([kind, part], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${kind}" Target="/xl/${part}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

function contentTypes(further: readonly string[]): string {
  const each = further.map(
    (part) => `<Override PartName="/xl/${part}" ContentType="application/xml"/>`,
  );
  return `<Types xmlns="${CONTENT}"><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}
