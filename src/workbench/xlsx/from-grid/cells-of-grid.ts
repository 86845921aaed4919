import type { ICellData, Nullable } from "@univerjs/core";
import type { CellState, FormulaState } from "../../../files/xlsx/workbook-state";
import type { CellContent } from "../../../files/xlsx/read/workbook-record";
import { placeOf } from "../../../files/xlsx/compare/cell-places";
import { spills } from "../../../files/xlsx/formula/as-stored";
import { isAnsweredError, isErrorValue } from "../../../files/xlsx/error-values";
import type { Area } from "../../../workbook/address";
import { fromCellData } from "../../grid/cell-data";
import type { LaterCell } from "../../../files/xlsx/compare/later-state";
import { keptFormula } from "../kept-formula";
import { originOf } from "../origin";
import type { Answers, GridSheet } from "./grid-sheet";
import type { LooksOfGrid } from "./looks-of-grid";

/** What is asked of a grid for the cells of a sheet. */
export interface CellsOfGrid {
  readonly looks: LooksOfGrid;
  readonly answers: Answers;
  /** The formula that stands in a cell, without `=`. */
  readonly formulaOf: (row: number, column: number, cell: ICellData) => string | undefined;
}

/** The cells of a sheet, row by row. */
export function cellsOfGrid(sheet: GridSheet, asked: CellsOfGrid): readonly LaterCell[] {
  const cells: LaterCell[] = [];
  const areas = new Map(asked.answers.areas.map((area) => [placeOf(area), area]));
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (!cell) continue;
      const placed = { row: Number(row), column: Number(column), cell };
      const state = keptState(sheet, placed, asked) ?? cellState(placed, areas, asked);
      if (state) cells.push(state);
    }
  }
  const filled = asked.answers.areas.flatMap((area) => filledBy(area, asked.answers.cells));
  return filled.length === 0 ? cells : inOrder([...cells, ...filled]);
}

interface PlacedData {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** A cell that shows what a formula of the file gives, which the grid cannot calculate. */
function keptState(
  { rowData, columnData }: GridSheet,
  { row, column, cell }: PlacedData,
  { looks }: CellsOfGrid,
): LaterCell | undefined {
  if (cell.custom === undefined) return undefined;
  const inFile = { row: originOf(rowData?.[row]), column: originOf(columnData?.[column]) };
  const kept = keptFormula(cell, inFile);
  if (kept === undefined) return undefined;
  const { formula: typed } = kept;
  const formula = typed === undefined ? undefined : formulaState(typed, { row, column }, undefined);
  const look = looks.placeOf(cell.s);
  const value = contentOf(cell, isAnsweredError);
  return { row, column, value, look, formula, spilledFrom: undefined, isAsInFile: true };
}

function cellState(
  { row, column, cell }: PlacedData,
  areas: ReadonlyMap<number, Area>,
  { looks, formulaOf }: CellsOfGrid,
): CellState | undefined {
  const look = looks.placeOf(cell.s);
  const typed = formulaOf(row, column, cell);
  const value = contentOf(cell, typed === undefined ? isErrorValue : isAnsweredError);
  if (value === undefined && typed === undefined && look === 0) return undefined;
  const formula =
    typed === undefined
      ? undefined
      : formulaState(typed, { row, column }, areas.get(placeOf({ row, column })));
  return { row, column, value, look, formula, spilledFrom: undefined };
}

function formulaState(
  typed: string,
  place: Pick<Area, "row" | "column">,
  area: Area | undefined,
): FormulaState {
  if (area !== undefined) return { typed, kind: "dynamic", area };
  if (!spills(typed)) return { typed, kind: "plain", area: undefined };
  return { typed, kind: "dynamic", area: { ...place, rowCount: 1, columnCount: 1 } };
}

/** What an answer fills beside its formula. */
function filledBy(area: Area, cells: Answers["cells"]): readonly CellState[] {
  const { row, column, rowCount, columnCount } = area;
  const filled: CellState[] = [];
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) {
      const value = contentOf(cells[r]?.[c], isAnsweredError);
      if (r === row && c === column) continue;
      const spilledFrom = { row, column };
      filled.push({ row: r, column: c, value, look: 0, formula: undefined, spilledFrom });
    }
  }
  return filled;
}

function contentOf(
  cell: Nullable<ICellData>,
  isError: (text: string) => boolean,
): CellContent | undefined {
  const value = fromCellData(cell);
  if (value === "") return undefined;
  if (typeof value !== "string") return value;
  // What a person types over several lines the grid keeps as paragraphs.
  return isError(value) ? { error: value } : value.replaceAll(/\r\n?/g, "\n");
}

/** Cells that only have a look meet the answer that fills them: both are one cell. */
function inOrder(cells: readonly LaterCell[]): readonly LaterCell[] {
  const rows = new Map<number, Map<number, LaterCell>>();
  for (const cell of cells) {
    const line = rows.get(cell.row) ?? new Map<number, LaterCell>();
    const before = line.get(cell.column);
    line.set(cell.column, before === undefined ? cell : { ...cell, look: before.look });
    rows.set(cell.row, line);
  }
  return [...rows]
    .toSorted(byPlace)
    .flatMap(([, line]) => [...line].toSorted(byPlace).map(([, cell]) => cell));
}

function byPlace([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}
