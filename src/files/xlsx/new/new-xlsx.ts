import { zipSync } from "fflate";
import { addPart, partText } from "../parts/add-part";
import { addContentType } from "../parts/content-types";
import { Parts } from "../parts/parts";
import { addRelationship } from "../parts/relationships";
import type { WorkbookState } from "../workbook-state";
import { SHEET_CONTENT } from "../write/add-sheet";
import { TRANSITIONAL } from "../write/new-part";
import { addTaskPane, keepSettings } from "../write/task-pane";
import { newElement } from "../xml/new-element";
import { USUAL_BOUNDS } from "../zip/refuse-zip";
import { openZip } from "../zip/zip-file";
import { nameProgram } from "./program";
import { refuseState } from "./refuse-state";
import { SheetWriter } from "./sheet-writer";
import { Styles } from "./styles";
import { shownFirst, workbookXml, type ListedPart } from "./workbook-xml";

const WORKBOOK = "xl/workbook.xml";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook that is no file yet as an .xlsx file. Excel is asked to calculate everything when it opens it, and
 * to offer our add-in.
 *
 * Excel itself writes a font and a size for every cell, and so do we where a look leaves them open; it writes errors
 * that it only calculates, such as `#SPILL!`, as `#VALUE!`, as we do.
 *
 * @param options.settings - Settings of our add-in that the file keeps, by their keys.
 * @returns The bytes of the file.
 * @throws {XlsxError} `refused`, with the place and the reason, for whatever a file cannot hold or Excel would repair.
 */
export function newXlsx(
  state: WorkbookState,
  { settings = {} }: { readonly settings?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  refuseState(state);
  const parts = blankParts();
  const styles = new Styles(state);
  const sheets = listSheets(parts, state);
  writeWorkbook(parts, { state, sheets, styles });
  const writer = new SheetWriter(parts, styles);
  const shown = shownFirst(state);
  for (const [index, sheet] of state.sheets.entries()) {
    writer.write(sheet, { part: sheets[index]?.part ?? "", isShown: index === shown });
  }
  addTaskPane(parts);
  keepSettings(parts, settings);
  nameProgram(parts);
  return parts.save();
}

function listSheets(parts: Parts, { sheets }: WorkbookState): readonly ListedPart[] {
  const type = `${TRANSITIONAL.relationships}/worksheet`;
  return sheets.map((_, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    addContentType(parts, part, SHEET_CONTENT);
    return { part, id: addRelationship(parts, WORKBOOK, { type, target: part }) };
  });
}

/** A file that only says what the ends of names mean. */
function blankParts(): Parts {
  const parts = new Parts(openZip(zipSync({}), USUAL_BOUNDS));
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ].map(([Extension, ContentType]) => newElement("Default", { Extension, ContentType }));
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  parts.write("[Content_Types].xml", partText(newElement("Types", { xmlns }, defaults.join(""))));
  return parts;
}

function writeWorkbook(
  parts: Parts,
  {
    state,
    sheets,
    styles,
  }: {
    readonly state: WorkbookState;
    readonly sheets: readonly ListedPart[];
    readonly styles: Styles;
  },
): void {
  addPart(parts, "", {
    name: WORKBOOK,
    xml: workbookXml(state, sheets),
    content: `${CONTENT}.sheet.main+xml`,
    type: `${TRANSITIONAL.relationships}/officeDocument`,
  });
  addPart(parts, WORKBOOK, {
    name: "xl/styles.xml",
    xml: styles.xml(),
    content: `${CONTENT}.styles+xml`,
    type: `${TRANSITIONAL.relationships}/styles`,
  });
}
