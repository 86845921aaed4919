/** What is wrong with a file that was to be imported. */
export type CsvErrorCode =
  "empty" | "binary" | "encoding" | "quotes" | "ragged" | "mapping" | "settings";

/**
 * The one error that leaves the import. Its message says where the fault lies, what was expected
 * and what was found. Nothing has been changed when it is thrown.
 */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly code: CsvErrorCode;
  /** Row of the file, from 1, blank rows counted. */
  readonly row: number | undefined;

  constructor(code: CsvErrorCode, message: string, row?: number) {
    super(row === undefined ? message : `row ${row}: ${message}`);
    this.code = code;
    this.row = row;
  }
}
