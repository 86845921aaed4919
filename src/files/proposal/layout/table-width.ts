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
 * Rows as long as their table is wide; values behind it would stand in no column.
 *
 * @throws {CsvError} `ragged`, with the first row that is longer.
 */
export function fitted(rows: readonly FileRow[], width: number): readonly FileRow[] {
  refuseLong(rows, width);
  return rows.map((row) => (row.cells.length === width ? row : asWide(row, width)));
}

function asWide({ row, cells }: FileRow, width: number): FileRow {
  return { row, cells: Array.from({ length: width }, (_, column) => cells[column] ?? "") };
}

function refuseLong(rows: readonly FileRow[], width: number): void {
  const long = rows.find(({ cells }) => filledWidth(cells) > width);
  if (long === undefined) return;
  throw new CsvError(
    "ragged",
    `expected up to ${width === 1 ? "1 cell" : `${width} cells`} as in the header, found ${filledWidth(long.cells)}; a cell that holds the delimiter needs quotes`,
    long.row,
  );
}

/** Says how many rows end before their table does. */
export function shortRows(rows: readonly FileRow[], width: number): readonly string[] {
  const short = rows.filter(({ cells }) => cells.length < width);
  const [first] = short;
  if (first === undefined) return [];
  const rowsAre = short.length === 1 ? "1 row is" : `${short.length} rows are`;
  return [
    `${rowsAre} shorter than ${width} cells and filled up with blanks, the first is row ${first.row} with ${first.cells.length}`,
  ];
}
