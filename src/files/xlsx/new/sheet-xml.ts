import { cornersOf } from "../read/areas";
import type { ColumnRecord, LookRecord } from "../read/workbook-record";
import type { SheetState } from "../workbook-state";
import { TRANSITIONAL } from "../write/new-part";
import { newElement, newList } from "../xml/new-element";
import { colourXml } from "./look-xml";
import { paneXml } from "./pane-xml";
import { rowsXml } from "./rows-xml";
import { conditionalFormatsXml, validationsXml } from "./rules-xml";

/** What a sheet needs of the workbook around it, and the elements that lead to its further parts. */
export interface SheetPieces {
  /** Whether a person sees it first. */
  readonly isShown: boolean;
  /** The number that marks formulas which spill. */
  readonly mark: () => number;
  /** The place of a look that a rule lays over cells. */
  readonly overlaid: (look: LookRecord | undefined) => number | undefined;
  readonly notes: string;
  readonly tables: string;
}

/** A sheet; its elements stand in the order that the form prescribes. */
export function sheetXml(sheet: SheetState, pieces: SheetPieces): string {
  const colour = colourXml("tabColor", sheet.tabColour);
  const columns = sheet.columns.toSorted((one, other) => one.first - other.first).map(columnXml);
  const merges = sheet.merges.map((area) => newElement("mergeCell", { ref: cornersOf(area) }));
  const inside = [
    colour === "" ? "" : newElement("sheetPr", {}, colour),
    newElement("sheetViews", {}, viewXml(sheet, pieces.isShown)),
    newElement("sheetFormatPr", { defaultRowHeight: 15 }),
    columns.length === 0 ? "" : newElement("cols", {}, columns.join("")),
    newElement("sheetData", {}, rowsXml(sheet, pieces.mark)),
    newList("mergeCells", merges),
    conditionalFormatsXml(sheet.conditionalFormats, pieces.overlaid),
    validationsXml(sheet.validations),
    pieces.notes,
    pieces.tables === ""
      ? ""
      : newElement("tableParts", { count: sheet.tables.length }, pieces.tables),
  ];
  const { main: xmlns, relationships } = TRANSITIONAL;
  return newElement("worksheet", { xmlns, "xmlns:r": relationships }, inside.join(""));
}

function viewXml({ showsGridlines, rightToLeft, frozen }: SheetState, isShown: boolean): string {
  const attributes = {
    showGridLines: showsGridlines ? undefined : false,
    rightToLeft: rightToLeft ? true : undefined,
    tabSelected: isShown ? true : undefined,
    workbookViewId: 0,
  };
  return newElement("sheetView", attributes, paneXml(frozen));
}

function columnXml({ first, last, width, isHidden, look }: ColumnRecord): string {
  return newElement("col", {
    min: first + 1,
    max: last + 1,
    width,
    style: look,
    hidden: isHidden ? true : undefined,
    customWidth: width === undefined ? undefined : true,
  });
}
