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
  /** Its rows, cut as the reading says, or why they cannot be cut so. */
  readonly cut: FileRows | CsvError;
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
  const cut = readRows(bytes, { name: fileName, encoding: asked });
  const proposed = proposeReadingOf(cut.rows, cut.delimiter);
  const untouched = { settled: new Set<keyof CsvReading>(), chosen: new Map<string, never>() };
  return { fileName, bytes, encoding: cut.encoding, asked, cut, ...proposed, ...untouched };
}

/** Another reading of the draft: it settles the doubts about what was chosen, and no others. */
export function correctReading(
  draft: CsvDraft,
  change: Partial<CsvReading>,
): Pick<CsvDraft, "reading" | "cut" | "doubts" | "settled"> {
  const chosen = Object.keys(change) as readonly (keyof CsvReading)[];
  const settled = new Set([...draft.settled, ...chosen]);
  const reading = { ...draft.reading, ...change };
  // To cut a large file takes a second, and only its delimiter changes how it is cut.
  const cut = change.delimiter === undefined ? draft.cut : cutAnew({ ...draft, reading });
  // A file that cannot be cut so leaves no doubts: its refusal is told where it is read.
  const doubts = cut instanceof CsvError ? [] : openDoubts(cut.rows, reading.delimiter, settled);
  return { reading, cut, settled, doubts };
}

function cutAnew({ fileName, bytes, asked, reading: { delimiter } }: CsvDraft): CsvDraft["cut"] {
  try {
    return readRows(bytes, { name: fileName, encoding: asked, delimiter });
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown;
    throw thrown;
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

function tableOfDraft({ cut, reading, chosen }: CsvDraft): CsvTable {
  if (cut instanceof CsvError) throw cut;
  const table = tableOf(cut.rows, reading, chosen);
  return { ...table, warnings: [...remarksOfCut(cut, reading.delimiter), ...table.warnings] };
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
