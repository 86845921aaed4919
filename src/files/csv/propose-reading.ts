import type { FileRow } from "../rows/file-rows";
import { proposeDateOrder } from "./propose-date-order";
import { proposeDecimal } from "./propose-decimal";
import { findHeader } from "../proposal/layout/find-header";
import { signOf, type CsvReading, type Parting } from "./reading";

/** Rows that are looked at. */
const LOOKED_AT = 1000;

/** Proposes how to read rows that were cut already. */
export function proposeReadingOf(all: readonly FileRow[], delimiter: Parting): CsvReading {
  const rows = all.slice(0, LOOKED_AT).map(({ cells }) => cells);
  const columns = columnsOf(rows);
  const { decimal } = proposeDecimal(columns, signOf(delimiter));
  const { dateOrder } = proposeDateOrder(columns);
  const { from, length } = findHeader(all);
  // As the rows stand, names in the first of them alone can be told from data.
  return { delimiter, decimal, dateOrder, hasHeader: from === 0 && length === 1 };
}

/** The texts of each column. */
export function columnsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ""));
}
