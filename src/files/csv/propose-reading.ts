import type { FileRow } from "../rows/file-rows";
import { proposeParting } from "../rows/propose-parting";
import { parseRows } from "./parse-rows";
import { proposeDateOrder } from "./propose-date-order";
import { proposeDecimal } from "./propose-decimal";
import { findHeader } from "../proposal/layout/find-header";
import { signOf, type CsvReading, type Parting } from "./reading";

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
  const columns = columnsOf(rows);
  const { decimal } = proposeDecimal(columns, signOf(delimiter));
  const { dateOrder } = proposeDateOrder(columns);
  const { from, length } = findHeader(all);
  return {
    // As the rows stand, names in the first of them alone can be told from data.
    reading: { delimiter, decimal, dateOrder, hasHeader: from === 0 && length === 1 },
    doubts: doubtsOf(columns, delimiter, NOTHING),
  };
}

const NOTHING: ReadonlySet<keyof CsvReading> = new Set();

/** What remains to be decided of rows once a person has settled some of it; each doubt stands for itself. */
export function openDoubts(
  all: readonly FileRow[],
  delimiter: Parting,
  settled: ReadonlySet<keyof CsvReading>,
): readonly string[] {
  const rows = all.slice(0, LOOKED_AT).map(({ cells }) => cells);
  return doubtsOf(columnsOf(rows), delimiter, settled);
}

function doubtsOf(
  columns: readonly (readonly string[])[],
  delimiter: Parting,
  settled: ReadonlySet<keyof CsvReading>,
): readonly string[] {
  return [
    ...(settled.has("decimal") ? [] : proposeDecimal(columns, signOf(delimiter)).doubts),
    ...(settled.has("dateOrder") ? [] : proposeDateOrder(columns).doubts),
  ];
}

function columnsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ""));
}
