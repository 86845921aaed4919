import type { CellValue } from "../../workbook/cells";
import type { DayCount } from "../../workbook/day-count";
import type { RowCells } from "../../workbook/transaction/table-changes";

/**
 * What a newer file would change in a table. Nothing has been changed yet, and whoever shows it may take cells or
 * rows out of its lists before they are written.
 *
 * Rows count as their reader sees them, the header is row 1. Days count as the workbook counts them.
 */
export interface UpdatePreview extends DayCount {
  /** Headers by which rows are matched, as the table spells them. */
  readonly keys: readonly string[];
  /** How many rows stand in both. */
  readonly known: number;
  /** How many of these do not change. */
  readonly unchanged: number;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedCell[];
  /** Rows of the table that the file does not have: they stay. */
  readonly missing: readonly MissingRow[];
  readonly unreadable: readonly UnreadableCell[];
  /** How many cells are blank in the file alone: blank is unknown, and they stay. */
  readonly leftAsTheyWere: number;
  readonly kept: readonly KeptColumn[];
  /** Columns that the table does not have. */
  readonly ofFileOnly: readonly string[];
  readonly otherCurrency: readonly OtherCurrency[];
  readonly twice: { readonly inTable: readonly TwiceKey[]; readonly inFile: readonly TwiceKey[] };
  /** Rows of which nobody can tell whose they are. */
  readonly withoutKey: { readonly inTable: readonly number[]; readonly inFile: readonly number[] };
  /** Columns that say when and whence, which are asked for once and written to rows that change. */
  readonly origins: readonly OriginColumn[];
  /** Headers of the table that new rows fill, in its order. */
  readonly filled: readonly string[];
}

/** A row that stands in both. */
export interface MatchedRow {
  /** Its key as a sentence names it. */
  readonly key: string;
  /** The same as it stands in the table. */
  readonly keyCells: readonly CellValue[];
  readonly tableRow: number;
  readonly fileRow: number;
  /** What stands where day and source are going to be written; without cells that the file fills. */
  readonly origins: RowCells;
}

export interface ChangedCell {
  readonly key: string;
  readonly row: MatchedRow;
  /** Its header as the table spells it. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface AddedRow {
  readonly key: string;
  readonly fileRow: number;
  readonly cells: RowCells;
  /** A key of the table that differs by case alone: they are told apart, and a person should hear so. */
  readonly otherCase?: string;
}

export interface MissingRow {
  readonly key: string;
  readonly tableRow: number;
}

export interface UnreadableCell {
  readonly key: string;
  readonly fileRow: number;
  readonly column: string;
  /** What the column holds, as a sentence says it. */
  readonly expected: string;
  readonly found: CellValue;
}

/** A column in which the file has something else, and which stays. */
export interface KeptColumn {
  readonly column: string;
  readonly why: "judgement" | "formula";
  /** How many of its cells the file has otherwise. */
  readonly cells: number;
}

/** Amounts that are not taken, as the table has them in another currency. */
export interface OtherCurrency {
  readonly key: string;
  readonly fileRow: number;
  readonly inTable: string;
  readonly inFile: string;
}

export interface TwiceKey {
  readonly key: string;
  readonly rows: readonly number[];
}

export interface OriginColumn {
  readonly tells: "asOf" | "source";
  readonly header: string;
}
