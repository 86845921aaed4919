import { addPart } from "../parts/add-part";
import type { Parts } from "../parts/parts";
import { takingRows } from "../read/sheet-rows";
import { TRANSITIONAL } from "../write/new-part";
import { newElement } from "../xml/new-element";
import { child } from "../xml/look-up";

const PROGRAM = "KAM for Excel";
const PART = "docProps/app.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The parts of the files that we write: no pictures, charts, pivots, macros or anything of other programs. */
const OURS = new RegExp(
  [
    "^\\[Content_Types\\]\\.xml$",
    "^(_rels|xl/_rels|xl/worksheets|xl/worksheets/_rels|xl/tables|xl/webextensions|xl/webextensions/_rels)/[^/]+$",
    "^docProps/app\\.xml$",
    "^xl/(workbook|styles|metadata|comments\\d*)\\.xml$",
    "^xl/drawings/vmlDrawing\\d*\\.vml$",
  ].join("|"),
);

/** Says in a new file which program has written it. */
export function nameProgram(parts: Parts): void {
  addPart(parts, "", {
    name: PART,
    xml: newElement("Properties", { xmlns: NAMESPACE }, newElement("Application", {}, PROGRAM)),
    content: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    type: `${TRANSITIONAL.relationships}/extended-properties`,
  });
}

/**
 * Whether a file is as we write files: nothing is in it that a grid does not hold. Excel and other programs put in their own
 * names when they save it.
 */
export function isWrittenByUs(parts: Parts): boolean {
  if (parts.find(PART) === undefined) return false;
  const program = child(parts.tree(PART), "Application")?.text;
  if (program !== PROGRAM || !parts.names().every((name) => OURS.test(name))) return false;
  const sheets = parts.names().filter((name) => /^xl\/worksheets\/[^/]+$/.test(name));
  return sheets.every((name) =>
    parts
      .tree(
        name,
        takingRows(() => undefined),
      )
      .children.every((node) => IN_SHEETS.has(node.name)),
  );
}

/** What we write into a sheet: how it is printed, or who may change it, is of another program. */
const IN_SHEETS: ReadonlySet<string> = new Set(
  "sheetPr sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations legacyDrawing tableParts".split(
    " ",
  ),
);
