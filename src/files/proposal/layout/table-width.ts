import { isBlankCell } from "../../csv/blank-cell";
import { CsvError } from "../../csv/csv-error";
import type { FileRow } from "../../rows/file-rows";

/** Cells up to the last in which something stands, of the longest row. */
export function widthOf(rows: readonly FileRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), 0);
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => !isBlankCell(cell)) + 1;
}

/**
 * Refuses rows that are longer than their table.
 *
 * @throws {CsvError} `ragged`, with the first of them.
 */
export function refuseLong(rows: readonly FileRow[], width: number): void {
  const long = rows.find(({ cells }) => filledWidth(cells) > width);
  if (long === undefined) return;
  throw new CsvError(
    "ragged",
    `expected up to ${width === 1 ? "1 cell" : `${width} cells`} as in the header, found ${filledWidth(long.cells)}; a cell that holds the delimiter needs quotes`,
    long.row,
  );
}
