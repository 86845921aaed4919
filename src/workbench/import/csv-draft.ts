import type { AccountColumnName } from "../../schema/tables/accounts";
import { applyMapping } from "../../files/csv/apply-mapping";
import { CsvError } from "../../files/csv/csv-error";
import { decodeText, type TextEncoding } from "../../files/csv/decode-text";
import { proposeMapping, type ColumnMapping } from "../../schema/propose-mapping";
import { openDoubts, proposeReading } from "../../files/csv/propose-reading";
import { readCsv, type CsvTable } from "../../files/csv/read-csv";
import type { CsvReading } from "../../files/csv/reading";

/** A file on its way into the workbook: what was found of it, and what a person has corrected. */
export interface CsvDraft {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly encoding: TextEncoding;
  readonly text: string;
  readonly reading: CsvReading;
  /** What could not be told for certain, and nobody has settled. */
  readonly doubts: readonly string[];
  /** What of the reading a person has chosen. */
  readonly settled: ReadonlySet<keyof CsvReading>;
  /** Columns whose meaning a person has chosen; the others keep the one proposed. */
  readonly chosen: ReadonlyMap<string, AccountColumnName | undefined>;
}

/** What the draft gives as it stands, or why it gives nothing. */
export type DraftOutcome =
  | {
      readonly kind: "table";
      /** Under the names of the file. */
      readonly table: CsvTable;
      readonly mapping: readonly ColumnMapping[];
      /** Under the names it will have in the workbook; `undefined` while two would be the same. */
      readonly mapped: CsvTable | undefined;
      readonly refusal: string | undefined;
    }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Takes the bytes of a file as they are best read.
 *
 * @throws {CsvError} when they are no table in any reading.
 */
export function draftOf(fileName: string, bytes: Uint8Array, encoding?: TextEncoding): CsvDraft {
  const decoded = decodeText(bytes, encoding);
  const proposed = proposeReading(decoded.text);
  return { fileName, bytes, ...decoded, ...proposed, settled: new Set(), chosen: new Map() };
}

/** Another reading of the draft: it settles the doubts about what was chosen, and no others. */
export function correctReading(
  { text, reading, settled }: CsvDraft,
  change: Partial<CsvReading>,
): Pick<CsvDraft, "reading" | "doubts" | "settled"> {
  const chosen = Object.keys(change) as readonly (keyof CsvReading)[];
  const all = new Set([...settled, ...chosen]);
  const corrected = { ...reading, ...change };
  return { reading: corrected, settled: all, doubts: openDoubts(text, corrected.delimiter, all) };
}

/** Reads the draft; never throws for a fault of the file. */
export function readDraft({ text, reading, chosen }: CsvDraft): DraftOutcome {
  try {
    const table = readCsv(text, reading, chosen);
    const mapping = proposeMapping(table.headers).map(({ header, column }) => ({
      header,
      column: chosen.has(header) ? chosen.get(header) : column,
    }));
    return { kind: "table", table, mapping, ...mappedOrRefused(table, mapping) };
  } catch (thrown) {
    return { kind: "refused", message: csvMessage(thrown) };
  }
}

function mappedOrRefused(
  table: CsvTable,
  mapping: readonly ColumnMapping[],
): { readonly mapped: CsvTable | undefined; readonly refusal: string | undefined } {
  try {
    return { mapped: applyMapping(table, mapping), refusal: undefined };
  } catch (thrown) {
    return { mapped: undefined, refusal: csvMessage(thrown) };
  }
}

/** What a person reads of a fault of the file; any other fault goes on. */
export function csvMessage(thrown: unknown): string {
  if (thrown instanceof CsvError) return thrown.message;
  throw thrown;
}
