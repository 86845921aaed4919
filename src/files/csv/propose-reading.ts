import { cutText, hintedDelimiter, parseRows } from "./parse-rows";
import { proposeDateOrder } from "./propose-date-order";
import { proposeDecimal } from "./propose-decimal";
import { looksLikeHeader } from "./propose-header";
import { DELIMITERS, type CsvReading, type Delimiter } from "./reading";

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
  const delimiter = proposeDelimiter(text);
  const rows = parseRows(text, delimiter, LOOKED_AT).map(({ cells }) => cells);
  const columns = columnsOf(rows);
  const { decimal } = proposeDecimal(columns, delimiter);
  const { dateOrder } = proposeDateOrder(columns);
  const settled = { delimiter, decimal, dateOrder };
  return {
    reading: { ...settled, hasHeader: looksLikeHeader(rows, settled) },
    doubts: doubtsOf(columns, delimiter, NOTHING),
  };
}

const NOTHING: ReadonlySet<keyof CsvReading> = new Set();

/**
 * What remains to be decided of a text once a person has settled some of it; each doubt stands for
 * itself. A text that cannot be cut so leaves none: its refusal is told where it is read.
 */
export function openDoubts(
  text: string,
  delimiter: Delimiter,
  settled: ReadonlySet<keyof CsvReading>,
): readonly string[] {
  const { rows, fault } = cutText(text, delimiter, LOOKED_AT);
  if (fault !== undefined) return [];
  return doubtsOf(columnsOf(rows.map(({ cells }) => cells)), delimiter, settled);
}

function doubtsOf(
  columns: readonly (readonly string[])[],
  delimiter: Delimiter,
  settled: ReadonlySet<keyof CsvReading>,
): readonly string[] {
  return [
    ...(settled.has("decimal") ? [] : proposeDecimal(columns, delimiter).doubts),
    ...(settled.has("dateOrder") ? [] : proposeDateOrder(columns).doubts),
  ];
}

function columnsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ""));
}

/** The delimiter under which most rows have the same number of cells, two at least. */
function proposeDelimiter(text: string): Delimiter {
  const hinted = hintedDelimiter(text);
  const known = DELIMITERS.find((delimiter) => delimiter === hinted);
  if (known !== undefined) return known;
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, evenness: evenness(text, delimiter) }))
    .filter(({ evenness }) => evenness > 0)
    .sort((one, other) => other.evenness - one.evenness);
  return best?.delimiter ?? ",";
}

/** Share of the rows that are as long as most are; 0 when most have a single cell, or quotes break. */
function evenness(text: string, delimiter: Delimiter): number {
  const { rows, fault } = cutText(text, delimiter, LOOKED_AT);
  if (fault !== undefined) return 0;
  const lengths = rows.map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (usual === undefined || usual[0] < 2) return 0;
  return usual[1] / lengths.length;
}
