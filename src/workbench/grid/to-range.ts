import type { IRange } from "@univerjs/core";
import type { Area } from "../../workbook/address";

/** Cells in the grid's own words. */
export function toRange({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

/** Cells that the grid tells of. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
