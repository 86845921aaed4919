import { SHEET_COLUMNS } from "../../../workbook/address";
import type { CellState } from "../workbook-state";

/** A number for each cell of a sheet. */
export function placeOf({ row, column }: Pick<CellState, "row" | "column">): number {
  return row * SHEET_COLUMNS + column;
}

/** Cells by their numbers. */
export function byPlace(cells: readonly CellState[]): ReadonlyMap<number, CellState> {
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}
