import type { RowReader, RowValues } from "./row-values";
import { invalidInput, KamError, notAvailable } from "../model/errors";
import { plainHeader, plainText } from "../model/plain-text";
import { CURRENCY_HEADERS } from "../schema/currency-headers";
import type { RawGrid, RawRow } from "./cells";
import { errorText, isBlank, plainRange, readCell, toGrid, trimEnd } from "./cells";
import type { Column } from "../schema/columns";
import type { Origin } from "./origin";
import { withoutTotalRow } from "./total-row";
import { misfit, missingColumn, unknownValue } from "./table-faults";

/**
 * A table with its header row. Columns are found by header, in any order and case; further columns
 * are left alone. Rows are counted as the reader sees them: the header is row 1.
 */
export interface RawTable {
  /** Name of the argument it was handed over as. */
  readonly argument: string;
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: RawGrid;
}

/** Reads headers and rows, without blank rows at the end and a total row. Without a row there is no answer. */
export function readTable(raw: unknown, argument: string): RawTable {
  const [headerRow = [], ...given] = trimEnd(toGrid(raw));
  const rows = withoutTotalRow(given);
  const headers = headerRow.map((cell) =>
    typeof cell === "string" ? plainText(cell) : typeof cell === "number" ? String(cell) : "",
  );
  if (rows.length === 0) {
    throw notAvailable("the table has no rows below its headers", { argument });
  }
  return { argument, headers, rows };
}

/**
 * Finds the columns and says how a row is read by them. A cell that does not fit is the fault of its
 * row and of no other; a required column that is missing ends it all; an optional one is unknown.
 */
export function rowReader<const C extends readonly Column<unknown>[]>(
  table: RawTable,
  columns: C,
): RowReader<C> {
  // Most columns hold plain numbers, and their cells are read without a call; those that are not
  // there are unknown in every row.
  const readers = columns.flatMap((column, index) => {
    const read = cellReader(table, column);
    const position = findColumn(table, column.header);
    if (position === undefined) return [];
    const [least, most] = plainRange(column);
    return [{ index, position, least, most, isWhole: column.kind === "count", read }];
  });
  const unknown: readonly unknown[] = columns.map(() => undefined);
  return (row) => {
    const cells = table.rows[row] ?? [];
    const values = unknown.slice();
    for (const { index, position, least, most, isWhole, read } of readers) {
      const cell = cells[position];
      const isPlain = typeof cell === "number" && cell >= least && cell <= most;
      if (isPlain && (!isWhole || Number.isSafeInteger(cell))) {
        values[index] = cell;
        continue;
      }
      const value = read(row);
      if (value instanceof KamError) return value;
      values[index] = value;
    }
    return values as unknown as RowValues<C>;
  };
}

/** Reads the cells of one column by their rows; `undefined` is unknown. */
export function cellReader<T>(
  table: RawTable,
  column: Column<T>,
): (row: number) => T | KamError | undefined {
  const position = requirePosition(table, column);
  if (position === undefined) return () => undefined;
  return (row) => {
    const cell = table.rows[row]?.[position];
    if (isBlank(cell) && column.blank !== "refused") {
      return column.blank === "unknown"
        ? undefined
        : unknownValue({ argument: table.argument, column: column.header, row: row + 2 });
    }
    return readCell(column, cell) ?? misfit(table, column, { cell, row });
  };
}

/** Position of the column, from 0; `undefined` where an optional one is missing. */
export function requirePosition(table: RawTable, column: Column<unknown>): number | undefined {
  const position = findColumn(table, column.header);
  if (position === undefined && column.required) throw missingColumn(table, column.header);
  return position;
}

/** Position of the column with this header, from 0. Two columns of one header are a fault. */
export function findColumn({ argument, headers }: RawTable, header: string): number | undefined {
  const wanted = header.toLowerCase();
  const same = (candidate: string): boolean => candidate.toLowerCase() === wanted;
  const position = headers.findIndex(same);
  if (position < 0) return undefined;
  if (headers.findLastIndex(same) > position) {
    throw invalidInput({ argument, row: 1 }, `one column headed "${header}"`, "two of them");
  }
  return position;
}

/** Position of the column that names the currency of the amounts, from 0. */
export function currencyColumn({ headers }: RawTable): number | undefined {
  const names = headers.map(plainHeader);
  return CURRENCY_HEADERS.map((name) => names.indexOf(name)).find((at) => at >= 0);
}

/** Where a cell of the table stands in its argument; `row` counts the rows below the header. */
export function originOf(
  table: RawTable,
  header: string,
  at: { argument: number; row: number },
): Origin {
  const column = findColumn(table, header);
  if (column === undefined) return { kind: "absent" };
  return { kind: "cell", argument: at.argument, row: at.row + 1, column };
}

/** Cells beside one another, or below one another in a single column. */
export interface SingleRow {
  readonly cells: RawRow;
  readonly isUpright: boolean;
}

/** Cells of one account without headers; `undefined` where it is a table. */
export function asSingleRow(raw: unknown): SingleRow | undefined {
  const rows = toGrid(raw);
  const [first = []] = rows;
  if (isHeaderRow(first)) return undefined;
  if (rows.length === 1) return { cells: first, isUpright: false };
  const isUpright = rows.every((row) => row.length === 1);
  return isUpright ? { cells: rows.map(([cell]) => cell), isUpright } : undefined;
}

/** Headers are texts; an account's plain values have at least one cell that is none. */
export function isHeaderRow(row: RawRow): boolean {
  return row.some((cell) => !isBlank(cell)) && row.every((cell) => isBlank(cell) || isHeader(cell));
}

function isHeader(cell: unknown): boolean {
  return typeof cell === "string" && errorText(cell) === undefined;
}
