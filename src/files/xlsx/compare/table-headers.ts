import type { CellState, TableState } from "../workbook-state";

/** Whether a cell is the header of a table of the file, which has to be called like its column. */
export function isHeaderIn(tables: readonly TableState[], { row, column }: CellState): boolean {
  return tables.some(
    ({ area }) =>
      row === area.row && column >= area.column && column < area.column + area.columnCount,
  );
}
