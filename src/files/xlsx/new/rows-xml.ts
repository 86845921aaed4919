import { formatArea } from "../../../workbook/address";
import { asStored } from "../formula/as-stored";
import { holds } from "../read/areas";
import type { CellContent, RowRecord } from "../read/workbook-record";
import { XlsxError, refused } from "../xlsx-error";
import type { CellState, FormulaState, SheetState } from "../workbook-state";
import { cellName } from "../write/refuse-cell";
import { isErrorOfCells, refuseContent, refuseFormula } from "../write/refuse-content";
import { newCell, type NewContent } from "../write/written-cell";
import { newElement } from "../xml/new-element";
import { headersOf, type Headers } from "./table-headers";

/** All rows of a sheet with their cells. */
export function rowsXml(sheet: SheetState, mark: () => number): string {
  const around = { sheet, headers: headersOf(sheet), mark };
  const records = new Map(sheet.rows.map((record) => [record.row, record]));
  const cells = new Map<number, CellState[]>();
  for (const cell of inOrder(sheet)) {
    const known = cells.get(cell.row);
    if (known === undefined) cells.set(cell.row, [cell]);
    else known.push(cell);
  }
  const rows = [...new Set([...cells.keys(), ...records.keys()])];
  return rows
    .toSorted((one, other) => one - other)
    .map((row) => {
      const written = (cells.get(row) ?? []).map((cell) => cellXml(cell, around));
      return rowXml(row, records.get(row), written.join(""));
    })
    .join("");
}

/** Files name their cells row by row, from left to right. */
function inOrder(sheet: SheetState): readonly CellState[] {
  const { cells } = sheet;
  const follows = (one: CellState, other: CellState): number =>
    one.row - other.row || one.column - other.column;
  const isBefore = (cell: CellState, index: number, all: readonly CellState[]): boolean =>
    index === 0 || follows(all[index - 1] ?? cell, cell) < 0;
  if (cells.every(isBefore)) return cells;
  const ordered = cells.toSorted(follows);
  const second = ordered.find((cell, index, all) => !isBefore(cell, index, all));
  if (second === undefined) return ordered;
  throw refused(`${cellName(sheet, second)}: expected one content, found two`);
}

function rowXml(row: number, record: RowRecord | undefined, cells: string): string {
  const attributes = {
    r: row + 1,
    s: record?.look,
    customFormat: record?.look === undefined ? undefined : true,
    ht: record?.height,
    hidden: record?.isHidden === true ? true : undefined,
    customHeight: record?.height === undefined ? undefined : true,
  };
  return newElement("row", attributes, cells);
}

interface AroundCell {
  readonly sheet: SheetState;
  readonly headers: Headers;
  readonly mark: () => number;
}

/** The name of the element whose prefix cells take: none. */
const ROOT = { written: "worksheet" };

function cellXml(cell: CellState, around: AroundCell): string {
  const { look, formula } = cell;
  try {
    const value = storedValue(cell, around.headers);
    refuseContent(value);
    const content = { value, look };
    if (formula === undefined) return newCell(ROOT, cell, content);
    return newCell(ROOT, cell, { ...content, formula: formulaOf(cell, formula, around) });
  } catch (thrown) {
    if (!(thrown instanceof XlsxError)) throw thrown;
    throw refused(`${cellName(around.sheet, cell)}: ${thrown.message}`);
  }
}

/**
 * Excel stores errors that came with arrays and data types, such as `#SPILL!`, as `#VALUE!`, with the true one in parts
 * of its own; it finds them anew when it calculates. Headers of tables are always texts.
 */
function storedValue(
  { row, column, value, formula, spilledFrom }: CellState,
  headers: Headers,
): CellContent | undefined {
  const isCalculated = formula !== undefined || spilledFrom !== undefined;
  if (typeof value === "object") {
    return isCalculated && !isErrorOfCells(value) ? { error: "#VALUE!" } : value;
  }
  return headers.get(row)?.get(column) ?? value;
}

function formulaOf(
  cell: CellState,
  { typed, kind, area }: FormulaState,
  { sheet, mark }: AroundCell,
): NonNullable<NewContent["formula"]> {
  // Only words in brackets may speak of the table around them.
  const table = typed.includes("[")
    ? sheet.tables.find((each) => holds(each.area, cell))
    : undefined;
  const stored = asStored(typed, table?.name);
  refuseFormula(stored);
  if (kind === "data table") {
    throw refused("expected a formula of its own, found a data table, whose inputs are not known");
  }
  if (kind === "plain" || kind === "shared") return { stored };
  const filled = formatArea(area ?? { ...cell, rowCount: 1, columnCount: 1 });
  return kind === "array" ? { stored, area: filled } : { stored, area: filled, mark: mark() };
}
