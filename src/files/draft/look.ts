import type { CellValue } from "../csv/column/typed-column";
import type { CsvColumn } from "../csv/csv-table";
import type { CsvReading } from "../csv/reading";
import type { Question } from "./question";
import type { TextEncoding } from "../text/encodings";

/** What is to be seen of a file before it goes into the workbook. It is data alone, and small however large the file. */
export interface Look {
  readonly fileName: string;
  /** Of a workbook, those in which something stands. */
  readonly sheets: readonly SheetName[];
  /** The sheet that is looked at; none of a file of text. */
  readonly sheet: string | undefined;
  /** None of a workbook. */
  readonly encoding: TextEncoding | undefined;
  readonly reading: CsvReading;
  /** The rows of the file are not those of its table: a person may want them all. */
  readonly mayKeepAll: boolean;
  /** Rows that name the columns as the file is read; none where no row does. */
  readonly headerRows: readonly number[];
  /** The first rows, of which a person may say that it is another. */
  readonly firstRows: readonly FirstRow[];
  readonly outcome: LookOutcome;
}

export interface FirstRow {
  readonly row: number;
  readonly text: string;
}

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What the file gives as it is read, or why it gives nothing. */
export type LookOutcome =
  (TableLook & { readonly kind: "table" }) | { readonly kind: "refused"; readonly message: string };

export interface TableLook {
  /** The table of the schema that it is taken for; none for something else. */
  readonly takenFor: string | undefined;
  readonly why: string;
  readonly columns: readonly ColumnLook[];
  /** The first of its rows. */
  readonly shown: readonly (readonly CellValue[])[];
  readonly rowCount: number;
  /** What only a person can settle. */
  readonly questions: readonly Question[];
  /** What a person should know, and need not decide. */
  readonly warnings: readonly string[];
  /** Why the table cannot be opened as its columns are called now. */
  readonly refusal: string | undefined;
}

/** A column under the name of the file, and the one of the schema that it stands for. */
export interface ColumnLook extends CsvColumn {
  readonly column: string | undefined;
}

/** The file as a whole gives nothing, or not so. */
export interface Refusal {
  readonly refused: string;
}

/** Where the reading of a file stands. */
export const READING_STEPS = ["rows", "table", "columns"] as const;
export type ReadingStep = (typeof READING_STEPS)[number];
export type TellStep = (step: ReadingStep) => void;
