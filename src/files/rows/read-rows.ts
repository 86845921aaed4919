import { cutRows } from "../csv/parse-rows";
import type { StoredNumbers } from "../csv/column/typed-column";
import { CsvError } from "../csv/csv-error";
import type { Parting } from "../csv/reading";
import type { TextEncoding } from "../text/encodings";
import { decodeText } from "../text/decode-text";
import { doubtOfLetters } from "./doubt-of-letters";
import type { CutText } from "./file-rows";
import { proposeParting } from "./propose-parting";

/** What a caller knows of a file, or a person has chosen of it. */
export interface RowsAsked {
  /** Name of the file, said in each refusal. */
  readonly name: string;
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: Parting | undefined;
}

/** The rows of a file, how it was read, and all that is to be said of that. */
export interface FileRows extends CutText {
  readonly encoding: TextEncoding;
  readonly delimiter: Parting;
  /** Of a sheet of a workbook alone: a file of text has none. */
  readonly storedNumbers?: StoredNumbers;
}

/**
 * Reads the bytes of a text file as rows of texts, nothing of them taken for a number or a date yet.
 * Each record of the file is one of `rows`, `blankRows` or `leftOut`.
 *
 * @throws {CsvError} `empty`, `binary`, `encoding` or `quotes`, with the name of the file and the row.
 */
export function readRows(bytes: Uint8Array, asked: RowsAsked): FileRows {
  try {
    const { text, encoding, doubt } = decodeText(bytes, asked.encoding);
    const delimiter = asked.delimiter ?? proposeParting(text);
    const cut = cutRows(text, delimiter);
    return {
      ...cut,
      encoding,
      delimiter,
      doubts: [...doubtOfLetters(cut, encoding, doubt), ...cut.doubts],
    };
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown.inFile(asked.name) : thrown;
  }
}
