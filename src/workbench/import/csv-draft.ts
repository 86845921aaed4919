import { CsvError } from "../../files/csv/csv-error";
import { openDoubts, proposeReadingOf } from "../../files/csv/propose-reading";
import type { CsvReading } from "../../files/csv/reading";
import type { ChosenMeanings } from "../../files/proposal/meaning/chosen-meanings";
import { plainRows, type PlainRows } from "../../files/proposal/plain-rows";
import type { FileRow } from "../../files/rows/file-rows";
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
  /** The table that stands in these rows, where one row names its columns. */
  readonly plain: PlainRows | undefined;
  /** A person wants the rows as they stand in the file, titles and totals among them. */
  readonly keepsAll: boolean;
  /** What could not be told for certain, and nobody has settled. */
  readonly doubts: readonly string[];
  /** What of the reading a person has chosen. */
  readonly settled: ReadonlySet<keyof CsvReading>;
  /** What a person has said of the table and its columns; of the others holds what is proposed. */
  readonly chosen: ChosenMeanings;
}

/**
 * Takes the bytes of a file as they are best read.
 *
 * @throws {CsvError} when they are no table in any reading.
 */
export function draftOf(fileName: string, bytes: Uint8Array, asked?: TextEncoding): CsvDraft {
  const cut = readRows(bytes, { name: fileName, encoding: asked });
  const draft = {
    fileName,
    bytes,
    encoding: cut.encoding,
    asked,
    chosen: {},
  };
  return {
    ...draft,
    settled: new Set<keyof CsvReading>(),
    ...readingOf({ cut, plain: plainRows(cut), keepsAll: false }),
  };
}

/** Rows that could be cut, and what stands in them. */
interface Rows extends Pick<CsvDraft, "plain" | "keepsAll"> {
  readonly cut: FileRows;
}

/** How rows are best read, as the table that stands in them or as they stand. */
function readingOf(rows: Rows): Rows & Pick<CsvDraft, "reading" | "doubts"> {
  const { cut, plain, keepsAll } = rows;
  const { reading, doubts } = proposeReadingOf(rowsIn(rows), cut.delimiter);
  const hasHeader = reading.hasHeader || (plain !== undefined && !(keepsAll && plain.isChanged));
  return { ...rows, reading: { ...reading, hasHeader }, doubts };
}

function rowsIn({ cut, plain, keepsAll }: Rows): readonly FileRow[] {
  return plain !== undefined && !keepsAll ? plain.rows : cut.rows;
}

/** The same file with all its rows, or without what is none of its table; what a person chose of it stays. */
export function keepAll(draft: CsvDraft, keepsAll: boolean): Partial<CsvDraft> {
  const { cut, plain, settled } = draft;
  if (cut instanceof CsvError) return {};
  const anew = readingOf({ cut, plain, keepsAll });
  const chosen = Object.fromEntries([...settled].map((key) => [key, draft.reading[key]]));
  const reading = { ...anew.reading, ...chosen };
  return { ...anew, reading, doubts: openDoubts(rowsIn(anew), reading.delimiter, settled) };
}

/** Another reading of the draft: it settles the doubts about what was chosen, and no others. */
export function correctReading(
  draft: CsvDraft,
  change: Partial<CsvReading>,
): Pick<CsvDraft, "reading" | "cut" | "plain" | "doubts" | "settled"> {
  const chosen = Object.keys(change) as readonly (keyof CsvReading)[];
  const settled = new Set([...draft.settled, ...chosen]);
  const reading = { ...draft.reading, ...change };
  // To cut a large file takes a second, and only its delimiter changes how it is cut.
  const isCutAnew = change.delimiter !== undefined;
  const cut = isCutAnew ? cutAnew({ ...draft, reading }) : draft.cut;
  // A file that cannot be cut so leaves no doubts: its refusal is told where it is read.
  if (cut instanceof CsvError) return { reading, cut, plain: undefined, settled, doubts: [] };
  const plain = isCutAnew ? plainRows(cut) : draft.plain;
  const rows = rowsIn({ cut, plain, keepsAll: draft.keepsAll });
  return { reading, cut, plain, settled, doubts: openDoubts(rows, reading.delimiter, settled) };
}

function cutAnew({ fileName, bytes, asked, reading: { delimiter } }: CsvDraft): CsvDraft["cut"] {
  try {
    return readRows(bytes, { name: fileName, encoding: asked, delimiter });
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown;
    throw thrown;
  }
}
