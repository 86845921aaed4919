import type { CellValue, ColumnType } from "../csv/column/typed-column";
import type { LeftOutRow } from "../rows/file-rows";

/** What a file, or a sheet of it, is taken for: a table of the schema by its name, or something else. */
export type TableKind = "accounts" | "ledger" | "contacts" | "other" | (string & {});

/** One column as it is proposed. */
export interface ProposedColumn {
  readonly header: string;
  /** The column of the schema that it stands for; `undefined` for none. */
  readonly meaning: string | undefined;
  readonly type: ColumnType;
}

/** A table that a file is proposed to become; nothing of the file is lost: each row is in one of the two lists. */
export interface ProposedTable {
  readonly name: string;
  readonly kind: TableKind;
  /** Why it is taken for this kind. */
  readonly why: string;
  /** Rows of the file that hold its headers, from 1; none when the columns have no names. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ProposedColumn[];
  /** Values as long as the columns; `""` is unknown, dates are days as a spreadsheet counts them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of the file that each row comes from. */
  readonly fileRows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** A question that only a person can settle. What is proposed holds until they do. */
export interface ProposedDoubt {
  /** The row of the file that it is about first. */
  readonly row: number | undefined;
  /** Header of the column that it is about; none when it is about rows or the whole table. */
  readonly column: string | undefined;
  readonly text: string;
  /** What may be chosen, the proposed first. */
  readonly choices: readonly string[];
}

/** All that is said of a file before it goes into a workbook. */
export interface Proposal {
  readonly file: string;
  readonly kind: TableKind;
  readonly tables: readonly ProposedTable[];
  readonly doubts: readonly ProposedDoubt[];
  /** What a person should know, and need not decide. */
  readonly remarks: readonly string[];
}
