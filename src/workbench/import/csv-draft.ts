import type { AccountColumnName } from "../../schema/tables/accounts";
import { applyMapping } from "../../files/csv/apply-mapping";
import { CsvError } from "../../files/csv/csv-error";
import { proposeMapping, type ColumnMapping } from "../../schema/propose-mapping";
import { openDoubts, proposeReadingOf } from "../../files/csv/propose-reading";
import { remarksOfCut, tableOf, type CsvTable } from "../../files/csv/read-csv";
import type { CsvReading } from "../../files/csv/reading";
import { readRows, type FileRows } from "../../files/rows/read-rows";
import type { TextEncoding } from "../../files/text/encodings";

/** A file on its way into the workbook: what was found of it, and what a person has corrected. */
export interface CsvDraft {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly encoding: TextEncoding;
  /** The encoding that a person has chosen; while it is none, the letters may be in doubt. */
  readonly asked: TextEncoding | undefined;
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
export function draftOf(fileName: string, bytes: Uint8Array, asked?: TextEncoding): CsvDraft {
  const { rows, encoding, delimiter } = readRows(bytes, { name: fileName, encoding: asked });
  const proposed = proposeReadingOf(rows, delimiter);
  const untouched = { settled: new Set<keyof CsvReading>(), chosen: new Map<string, never>() };
  return { fileName, bytes, encoding, asked, ...proposed, ...untouched };
}

/** Another reading of the draft: it settles the doubts about what was chosen, and no others. */
export function correctReading(
  draft: CsvDraft,
  change: Partial<CsvReading>,
): Pick<CsvDraft, "reading" | "doubts" | "settled"> {
  const chosen = Object.keys(change) as readonly (keyof CsvReading)[];
  const settled = new Set([...draft.settled, ...chosen]);
  const reading = { ...draft.reading, ...change };
  return { reading, settled, doubts: doubtsOf({ ...draft, reading, settled }) };
}

/** A file that cannot be cut so leaves no doubts: its refusal is told where it is read. */
function doubtsOf(draft: CsvDraft): readonly string[] {
  try {
    return openDoubts(cut(draft).rows, draft.reading.delimiter, draft.settled);
  } catch (thrown) {
    csvMessage(thrown);
    return [];
  }
}

/** Reads the draft; never throws for a fault of the file. */
export function readDraft(draft: CsvDraft): DraftOutcome {
  const { chosen } = draft;
  try {
    const table = tableOfDraft(draft);
    const mapping = proposeMapping(table.headers).map(({ header, column }) => ({
      header,
      column: chosen.has(header) ? chosen.get(header) : column,
    }));
    return { kind: "table", table, mapping, ...mappedOrRefused(table, mapping) };
  } catch (thrown) {
    return { kind: "refused", message: csvMessage(thrown) };
  }
}

function tableOfDraft(draft: CsvDraft): CsvTable {
  const rows = cut(draft);
  const table = tableOf(rows.rows, draft.reading, draft.chosen);
  return {
    ...table,
    warnings: [...remarksOfCut(rows, draft.reading.delimiter), ...table.warnings],
  };
}

function cut({ fileName, bytes, asked, reading: { delimiter } }: CsvDraft): FileRows {
  return readRows(bytes, { name: fileName, encoding: asked, delimiter });
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
