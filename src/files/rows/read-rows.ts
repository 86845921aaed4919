import { decodeText } from "../csv/decode-text";
import { cutText } from "../csv/parse-rows";
import { proposeReading } from "../csv/propose-reading";
import type { Delimiter } from "../csv/reading";
import type { TextEncoding } from "../csv/decode-text";

/** How a list is cut into cells: by a sign, or by its rules, bars and padding. */
export type Parting = Delimiter | "ruled";

/** What a caller knows of a file, or a person has chosen of it. */
export interface RowsAsked {
  /** Name of the file, said in each refusal. */
  readonly name: string;
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: Parting | undefined;
}

/**
 * A row of the file and where it stands. `row` counts all records from 1, blank ones and those left out
 * too; a record whose cells hold line breaks in quotes counts as one.
 */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that holds no data, and why it is none of the rows. */
export interface LeftOutRow {
  readonly row: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly why: string;
}

/** What could not be told for certain, and what a person may choose instead. */
export interface RowsDoubt {
  /** The row it is about; the first, where it names several. `undefined` when it is about the whole file. */
  readonly row?: number | undefined;
  readonly text: string;
  readonly choices: readonly RowsChoice[];
}

/** Another way to read the same file: ask `readRows` again with it. */
export interface RowsChoice {
  readonly text: string;
  readonly asked: Pick<RowsAsked, "encoding" | "delimiter">;
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  readonly blankRows: readonly number[];
  readonly encoding: TextEncoding;
  readonly delimiter: Parting;
  readonly leftOut: readonly LeftOutRow[];
  readonly doubts: readonly RowsDoubt[];
}

/**
 * Reads the bytes of a text file as rows of texts, nothing of them taken for a number or a date yet.
 *
 * @throws {CsvError} `empty`, `binary`, `encoding` or `quotes`, with the name of the file and the row.
 */
export function readRows(bytes: Uint8Array, asked: RowsAsked): FileRows {
  const { text, encoding } = decodeText(bytes, asked.encoding);
  const { delimiter } = proposeReading(text).reading;
  const { rows } = cutText(text, delimiter, 0);
  return { rows, blankRows: [], encoding, delimiter, leftOut: [], doubts: [] };
}
