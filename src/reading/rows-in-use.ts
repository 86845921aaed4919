import { isBlank } from "./cells";
import { findColumn, type RawTable } from "./table";

/**
 * Whether a row, counted from 0 below the header, holds anything under these headers. A blank row says
 * nothing, and neither does one with a remark alone.
 */
export function rowsInUse(table: RawTable, headers: readonly string[]): (row: number) => boolean {
  const positions = headers.flatMap((header) => findColumn(table, header) ?? []);
  return (row) => positions.some((position) => !isBlank(table.rows[row]?.[position]));
}
