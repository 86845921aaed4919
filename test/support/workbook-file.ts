import { zipFile, type ZipPart } from "./zip-file";

/** A sheet as the parts of a workbook have it: rows of cells in XML, or a whole part. */
export interface SheetPart {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly cells: string;
  readonly state?: "hidden" | "veryHidden";
  /** A sheet of one chart has no cells. */
  readonly isChart?: boolean;
  /** Bytes that the zip file claims for it, where it lies. */
  readonly claimedSize?: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Style 1 is a date, 2 a date with a time, 3 a clock. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

/** The bytes of a small workbook, its parts written by hand. */
export function workbookFile(
  sheets: readonly SheetPart[],
  {
    texts = [],
    has1904 = false,
  }: { readonly texts?: readonly string[]; readonly has1904?: boolean } = {},
): Uint8Array {
  return zipFile([...partsOf(sheets, has1904), sharedTexts(texts)]);
}

function partsOf(sheets: readonly SheetPart[], has1904: boolean): readonly ZipPart[] {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const related = sheets.map(({ isChart = false }, index) => {
    const kind = isChart ? "chartsheet" : "worksheet";
    return `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${kind}" Target="${kind}s/sheet${index + 1}.xml"/>`;
  });
  const dates = has1904 ? '<workbookPr date1904="true"/>' : "";
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${dates}<sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${related.join("")}</Relationships>`,
    },
    { name: "xl/styles.xml", content: STYLES },
    ...sheets.map(({ cells, isChart = false, claimedSize }, index) => ({
      ...(claimedSize === undefined ? {} : { claimedSize }),
      name: `xl/${isChart ? "chartsheets" : "worksheets"}/sheet${index + 1}.xml`,
      content: isChart
        ? `<chartsheet xmlns="${MAIN}"/>`
        : `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
    })),
  ];
}

function sharedTexts(texts: readonly string[]): ZipPart {
  const items = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${items.join("")}</sst>` };
}

/** A row of cells for `SheetPart`: a text, or a number where one stands; blank texts leave the cell out. */
export function rowOf(row: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell, column) => {
    const at = `${String.fromCharCode("A".charCodeAt(0) + column)}${row}`;
    if (cell === "") return "";
    return typeof cell === "number"
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${row}">${written.join("")}</row>`;
}
