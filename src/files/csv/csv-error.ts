/** What is wrong with a file that was to be imported. */
export type CsvErrorCode =
  | "empty"
  | "binary"
  | "encoding"
  | "quotes"
  | "ragged"
  | "mapping"
  | "settings"
  | "update"
  | "workbook";

/**
 * The one error that leaves the import. Its message says where the fault lies, what was expected
 * and what was found. Nothing has been changed when it is thrown.
 */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly code: CsvErrorCode;
  /** Row of the file, from 1, blank rows counted. */
  readonly row: number | undefined;
  /** Name of the file, where it is known; the message begins with it. */
  readonly file: string | undefined;

  constructor(code: CsvErrorCode, message: string, row?: number, file?: string) {
    const places = [file, row === undefined ? undefined : `row ${row}`, message];
    super(places.filter((each) => each !== undefined).join(": "));
    this.code = code;
    this.row = row;
    this.file = file;
    this.#sentence = message;
  }

  readonly #sentence: string;

  /** The same fault, with the name of the file. */
  inFile(file: string): CsvError {
    return new CsvError(this.code, this.#sentence, this.row, file);
  }
}
