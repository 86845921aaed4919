import { CsvError } from "../csv/csv-error";
import { proposeReadingOf } from "../csv/propose-reading";
import type { CsvReading } from "../csv/reading";
import type { PlainRows } from "../proposal/plain-rows";
import type { FileRows } from "../rows/read-rows";
import type { DraftAsked } from "./asked";

/** The rows of a file, and the table that stands in them. */
export interface FoundRows {
  /** Cut as the reading says, or why they cannot be cut so. */
  readonly cut: FileRows | CsvError;
  /** None where no row names the columns. */
  readonly plain: PlainRows | undefined;
}

/** How rows are best read, with what a person chose of it. */
export function readingOf(
  { cut, plain }: FoundRows,
  { reading: chosen, headerRow, keepsAll }: DraftAsked,
): CsvReading {
  if (cut instanceof CsvError) return { ...UNKNOWN, ...chosen };
  const rows = plain !== undefined && !keepsAll ? plain.rows : cut.rows;
  const reading = proposeReadingOf(rows, cut.delimiter);
  const isNamed = reading.hasHeader && (keepsAll || headerRow === undefined);
  const hasHeader = isNamed || (plain !== undefined && !(keepsAll && plain.isChanged));
  return { ...reading, hasHeader, ...chosen };
}

const UNKNOWN: CsvReading = {
  delimiter: ",",
  decimal: ".",
  dateOrder: "ambiguous",
  hasHeader: true,
};
