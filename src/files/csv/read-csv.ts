import { isBlankCell } from "./blank-cell";
import type { CellValue } from "./column/typed-column";
import { meantTypes, readColumn, type ChosenMeanings, type ColumnKind } from "./csv-column";
import { CsvError } from "./csv-error";
import { nameColumns } from "./name-columns";
import type { CutText, FileRow } from "../rows/file-rows";
import { nameRows } from "../rows/name-rows";
import { cutRows } from "./parse-rows";
import type { CsvReading, Parting } from "./reading";

/** A file that was read: one header per column, rows of values as long as the headers. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly CsvColumn[];
  /** What a person should look at before it goes into the workbook. */
  readonly warnings: readonly string[];
}

export interface CsvColumn {
  readonly header: string;
  readonly kind: ColumnKind;
}

/**
 * Reads a table. Text stays text, a leading `=` too; blank stays blank; all cells of
 * a column are read by one rule, and what does not follow it is told. Rows that are short are filled up with blanks, which is told; rows that are long
 * are refused, as their values would stand in wrong columns.
 *
 * @param chosen - What a person says that columns stand for; the others are known by their headers.
 * @throws {CsvError} `empty`, `quotes` or `ragged`, with the row.
 */
export function readCsv(
  text: string,
  reading: CsvReading,
  chosen: ChosenMeanings = new Map(),
): CsvTable {
  const cut = cutRows(text, reading.delimiter);
  const table = tableOf(cut.rows, reading, chosen);
  return { ...table, warnings: [...remarksOfCut(cut, reading.delimiter), ...table.warnings] };
}

/** What a person should know of the rows that were cut, and of what was left out of them. */
export function remarksOfCut(
  { leftOut, doubts }: Pick<CutText, "leftOut" | "doubts">,
  delimiter: Parting,
): readonly string[] {
  // A first line that names the delimiter does what it is there for.
  const reasons = delimiter === "ruled" ? [...new Set(leftOut.map(({ why }) => why))] : [];
  return [
    ...doubts.map(({ text }) => text),
    ...reasons.map((reason) => {
      const rows = leftOut.filter(({ why }) => why === reason).map(({ row }) => row);
      return `${nameRows(rows)} left out: ${reason}`;
    }),
  ];
}

/**
 * Makes a table of rows that were cut already.
 *
 * @param chosen - As for `readCsv`.
 * @throws {CsvError} `empty` or `ragged`, with the row.
 */
export function tableOf(
  rows: readonly FileRow[],
  reading: CsvReading,
  chosen: ChosenMeanings,
): CsvTable {
  const [first] = rows;
  const body = reading.hasHeader ? rows.slice(1) : rows;
  if (first === undefined || body.length === 0) {
    const row = (first?.row ?? 0) + 1;
    throw new CsvError("empty", "expected at least one row below the headers, found none", row);
  }
  const width = widthOf(rows, reading.hasHeader);
  const { headers, remarks } = nameColumns(reading.hasHeader ? first.cells : [], width);
  const meant = reading.hasHeader ? meantTypes(headers, chosen) : [];
  const texts = { rows: body.map(({ row }) => row) };
  const typed = headers.map((header, column) => {
    const cells = body.map((each) => each.cells[column] ?? "");
    return readColumn({ ...texts, header, cells, meant: meant[column] }, reading);
  });
  return {
    headers,
    rows: body.map((_, row) => typed.map(({ values }) => values[row] ?? "")),
    columns: typed.map(({ header, kind }) => ({ header, kind })),
    warnings: [
      ...remarks,
      ...shortRows(body, width),
      ...typed.flatMap((column) => column.warnings),
    ],
  };
}

/** Columns up to the last that holds anything; with a header, no row may be longer than it. */
function widthOf(rows: readonly FileRow[], hasHeader: boolean): number {
  const filled = rows.map(({ cells }) => cells.findLastIndex((cell) => !isBlankCell(cell)) + 1);
  const widest = filled.reduce((most, each) => Math.max(most, each), 0);
  const width = hasHeader ? (rows[0]?.cells.length ?? 0) : widest;
  const long = filled.findIndex((each) => each > width);
  if (long < 0) return widest;
  throw new CsvError(
    "ragged",
    `expected up to ${width === 1 ? "1 cell" : `${width} cells`} as in the header, found ${filled[long] ?? 0}; a cell that holds the delimiter needs quotes`,
    rows[long]?.row,
  );
}

function shortRows(rows: readonly FileRow[], width: number): readonly string[] {
  const short = rows.filter(({ cells }) => cells.length < width);
  const [first] = short;
  if (first === undefined) return [];
  const rowsAre = short.length === 1 ? "1 row is" : `${short.length} rows are`;
  return [
    `${rowsAre} shorter than ${width} cells and filled up with blanks, the first is row ${first.row} with ${first.cells.length}`,
  ];
}
