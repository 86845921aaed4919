import type { Area } from "../../src/workbook/address";
import type { SheetRecord } from "../../src/files/xlsx/read/workbook-record";
import type {
  CellState,
  SheetState,
  TableState,
  WorkbookState,
} from "../../src/files/xlsx/workbook-state";
import { recordOf } from "./xlsx-parts";

/** What a file holds, without what only a file has. */
export function stateOf(bytes: Uint8Array): WorkbookState {
  const { sheets, names, countsFrom, looks } = recordOf(bytes);
  return { sheets: sheets.map(sheetState), names, countsFrom, looks };
}

function sheetState(sheet: SheetRecord): SheetState {
  return {
    ...without(sheet, "part", "kind", "pivots", "isProtected"),
    cells: sheet.cells.map((cell) => ({
      ...without(cell, "place"),
      formula: cell.formula && without(cell.formula, "stored"),
    })),
    tables: sheet.tables.map((table) => without(table, "part")),
  };
}

/** A record without some of its fields. */
function without<Whole extends object, Field extends string & keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> {
  const kept = Object.entries(whole).filter(([name]) => !fields.some((field) => field === name));
  return Object.fromEntries(kept) as Omit<Whole, Field>;
}

const USUAL_FONT: WorkbookState["looks"][number]["font"] = {
  name: "Calibri",
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruckThrough: false,
  colour: undefined,
};

/** A look of cells, as usual but for what is said. */
export function lookWith(
  said: Partial<WorkbookState["looks"][number]> = {},
): WorkbookState["looks"][number] {
  return {
    numberFormat: "General",
    font: USUAL_FONT,
    fill: undefined,
    horizontal: undefined,
    vertical: undefined,
    wraps: false,
    isLocked: true,
    ...said,
  };
}

/** The font of a look, as usual but for what is said. */
export function fontWith(said: Partial<typeof USUAL_FONT>): typeof USUAL_FONT {
  return { ...USUAL_FONT, ...said };
}

export function areaAt(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

/** A formula of one cell. */
export function plainFormula(typed: string): NonNullable<CellState["formula"]> {
  return { typed, kind: "plain", area: undefined };
}

/** A cell by its address on a sheet, with what is said of it. */
export function cellWith(
  [row, column]: readonly [row: number, column: number],
  said: Partial<CellState> = {},
): CellState {
  return {
    row,
    column,
    value: undefined,
    look: 0,
    formula: undefined,
    spilledFrom: undefined,
    ...said,
  };
}

/** A sheet, as usual but for what is said. */
export function sheetWith(said: Partial<SheetState> = {}): SheetState {
  return {
    name: "One",
    state: "visible",
    cells: [],
    rows: [],
    columns: [],
    frozen: undefined,
    showsGridlines: true,
    rightToLeft: false,
    tabColour: undefined,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    notes: [],
    ...said,
  };
}

/** A table at A1 with one row below its headers, of these columns. */
export function tableWith(name: string, columns: readonly string[]): TableState {
  return {
    name,
    area: areaAt(0, 0, 2, columns.length),
    hasHeader: true,
    hasTotals: false,
    columns: columns.map((each) => ({ name: each, formula: undefined })),
    style: "TableStyleMedium2",
  };
}

/** A workbook of these sheets. */
export function workbookWith(
  sheets: readonly Partial<SheetState>[],
  said: Partial<WorkbookState> = {},
): WorkbookState {
  return {
    sheets: sheets.map(sheetWith),
    names: [],
    countsFrom: 1900,
    looks: [lookWith()],
    ...said,
  };
}
