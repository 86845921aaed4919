import { parseArea, SHEET_COLUMNS, type Area } from "../../../workbook/address";
import type { SheetContents, WorkbookContents } from "../../../workbook/contents";
import { spills } from "../formula/as-stored";
import type { ColumnRecord } from "../read/workbook-record";
import type {
  CellState,
  FormulaState,
  SheetState,
  TableState,
  WorkbookState,
} from "../workbook-state";
import { refused } from "../xlsx-error";
import { USUAL_LOOK, USUAL_TABLE_STYLE } from "./usual-look";

/**
 * Contents that are described without a program, as the state of a workbook. Nobody has calculated them: formulas have
 * no values yet, and one that may give several cells fills its own alone.
 */
export function stateOfContents({ sheets }: WorkbookContents): WorkbookState {
  const formats = sheets.flatMap(({ numberFormats = [] }) => numberFormats);
  const codes = [...new Set([USUAL_LOOK.numberFormat, ...formats.map(({ format }) => format)])];
  return {
    names: [],
    countsFrom: 1900,
    looks: codes.map((numberFormat) => ({ ...USUAL_LOOK, numberFormat })),
    sheets: sheets.map((contents) => sheetState(contents, (format) => codes.indexOf(format))),
  };
}

function sheetState(contents: SheetContents, lookOf: (format: string) => number): SheetState {
  const { name, tables, columnWidths = [], frozenRows = 0 } = contents;
  return {
    name,
    state: "visible",
    cells: cellsOf(contents, lookOf),
    rows: [],
    columns: columnWidths.map(columnOf),
    frozen: frozenRows === 0 ? undefined : { rows: frozenRows, columns: 0 },
    showsGridlines: true,
    rightToLeft: false,
    tabColour: undefined,
    merges: [],
    tables: tables.map(({ name: table, address }) => tableOf(contents, table, areaOf(address))),
    validations: [],
    conditionalFormats: [],
    notes: [],
  };
}

/** Of two that mean one cell, the later counts; a formula counts before a value. */
function cellsOf(
  { cells, formulas, numberFormats = [] }: SheetContents,
  lookOf: (format: string) => number,
): readonly CellState[] {
  const found = new Map<number, CellState>();
  const put = (row: number, column: number, part: Partial<CellState>): void => {
    const place = row * SHEET_COLUMNS + column;
    const known = found.get(place) ?? { ...BLANK, row, column };
    found.set(place, { ...known, ...part });
  };
  for (const [row, values] of cells.entries()) {
    for (const [column, value] of values.entries()) if (value !== "") put(row, column, { value });
  }
  for (const { address, format } of numberFormats) {
    const look = lookOf(format);
    for (const [row, column] of placesIn(areaOf(address))) put(row, column, { look });
  }
  for (const { address, formula } of formulas) {
    const area = areaOf(address);
    put(area.row, area.column, { value: undefined, formula: formulaOf(formula, area) });
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, cell]) => cell);
}

const BLANK = { value: undefined, look: 0, formula: undefined, spilledFrom: undefined };

function* placesIn({ row, column, rowCount, columnCount }: Area): Generator<[number, number]> {
  for (let down = 0; down < rowCount; down += 1) {
    for (let right = 0; right < columnCount; right += 1) yield [row + down, column + right];
  }
}

function formulaOf(formula: string, area: Area): FormulaState {
  const typed = formula.replace(/^=/, "");
  return spills(typed)
    ? { typed, kind: "dynamic", area }
    : { typed, kind: "plain", area: undefined };
}

function tableOf({ cells }: SheetContents, name: string, area: Area): TableState {
  const headers = cells[area.row]?.slice(area.column, area.column + area.columnCount) ?? [];
  const columns = headers.map((header) => ({ name: String(header), formula: undefined }));
  return { name, area, hasHeader: true, hasTotals: false, columns, style: USUAL_TABLE_STYLE };
}

/** Pixels of a digit in the usual font, and the parts of a digit in which files count widths. */
const DIGIT = 7;
const PARTS = 256;

function columnOf(pixels: number, place: number): ColumnRecord {
  const width = Math.trunc((pixels / DIGIT) * PARTS) / PARTS;
  return { first: place, last: place, width, isHidden: false, look: undefined };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area !== undefined) return area;
  throw refused(`expected an address of cells such as A1:B2, found "${address}"`);
}
