import type { FileRow } from "../rows/file-rows";
import { proposeParting } from "../rows/propose-parting";
import { parseRows } from "./parse-rows";
import { proposeDateOrder } from "./propose-date-order";
import { proposeDecimal } from "./propose-decimal";
import { looksLikeHeader } from "./propose-header";
import type { CsvReading, Parting } from "./reading";

/** How a file is best read, and what could not be told for certain. */
export interface ProposedReading {
  readonly reading: CsvReading;
  /** What a person should decide; empty when all is clear. */
  readonly doubts: readonly string[];
}

/** Rows that are looked at. */
const LOOKED_AT = 1000;

/**
 * Proposes how to read a text.
 *
 * @throws {CsvError} `empty` or `quotes`.
 */
export function proposeReading(text: string): ProposedReading {
  const delimiter = proposeParting(text);
  return proposeReadingOf(parseRows(text, delimiter, LOOKED_AT), delimiter);
}

/** Proposes how to read rows that were cut already. */
export function proposeReadingOf(all: readonly FileRow[], delimiter: Parting): ProposedReading {
  const rows = all.slice(0, LOOKED_AT).map(({ cells }) => cells);
  const decimal = proposeDecimal(rows.flat(), delimiter === "ruled" ? "|" : delimiter);
  const dates = proposeDateOrder(rows);
  const settled = { delimiter, decimal: decimal.decimal, dateOrder: dates.dateOrder };
  return {
    reading: { ...settled, hasHeader: looksLikeHeader(rows, settled) },
    doubts: [...decimal.doubts, ...dates.doubts],
  };
}
