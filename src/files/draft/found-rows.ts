import { CsvError } from "../csv/csv-error";
import { openDoubts, proposeReadingOf } from "../csv/propose-reading";
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

/** How rows are best read, with what a person chose of it, and what remains in doubt: each doubt stands for itself. */
export function readingOf(
  { cut, plain }: FoundRows,
  { reading: chosen, keepsAll }: DraftAsked,
): { readonly reading: CsvReading; readonly doubts: readonly string[] } {
  // A file that cannot be cut so leaves no doubts: its refusal is told where it is read.
  if (cut instanceof CsvError) return { reading: { ...UNKNOWN, ...chosen }, doubts: [] };
  const rows = plain !== undefined && !keepsAll ? plain.rows : cut.rows;
  const { reading } = proposeReadingOf(rows, cut.delimiter);
  const hasHeader = reading.hasHeader || (plain !== undefined && !(keepsAll && plain.isChanged));
  const settled = new Set(Object.keys(chosen) as readonly (keyof CsvReading)[]);
  return {
    reading: { ...reading, hasHeader, ...chosen },
    // A workbook says itself what is a number and what is a day.
    doubts: cut.storedNumbers ? [] : openDoubts(rows, cut.delimiter, settled),
  };
}

const UNKNOWN: CsvReading = {
  delimiter: ",",
  decimal: ".",
  dateOrder: "ambiguous",
  hasHeader: true,
};
