import type { Area } from "../../../workbook/address";
import type { CellContent, FrozenRecord, LookRecord } from "../read/workbook-record";
import type { TableState } from "../workbook-state";

/** What is to change in a workbook in a file; a change of cells names one cell as a person does: `B2`. */
export type XlsxChange = CellChange | FrameChange | TableChange | AddedSheet | InsertedRowsChange;

/** Changes tables; the headers have to be written into their cells as well. */
export type TableChange = AddTable | SetTable | RemoveTable;

/** Changes what a sheet says of itself around its cells. */
export type FrameChange = SetColumns | SetRows | SetFrozen | SetMerges;

export type CellChange = SetValue | SetFormula | SetFormat | SetLook;

/**
 * Puts a value into a cell; `undefined` leaves it blank. Nothing is converted: a day is the number by which the workbook
 * counts it, which is another one where it counts from 1904 (`WorkbookRecord.countsFrom`).
 */
export interface SetValue {
  readonly kind: "set-value";
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellContent | undefined;
}

/** Puts a formula into a cell, as a person types it. */
export interface SetFormula {
  readonly kind: "set-formula";
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What it gives, row by row, where that is known: programs that do not calculate show it. */
  readonly answer?: readonly (readonly (CellContent | undefined)[])[];
  /** Whether it spills; without this, a formula that may give several cells does. */
  readonly spills?: boolean;
}

/** Shows a cell in a number format, by its code in English: `0.00`. */
export interface SetFormat {
  readonly kind: "set-format";
  readonly sheet: string;
  readonly cell: string;
  readonly format: string;
}

/**
 * Shows a cell in a look. What a record does not tell of the old look, such as borders, stays; a font or a size that is
 * not named is the usual one of the workbook.
 */
export interface SetLook {
  readonly kind: "set-look";
  readonly sheet: string;
  readonly cell: string;
  readonly look: LookRecord;
}

/** Adds a blank sheet behind all others. */
export interface AddedSheet {
  readonly kind: "add-sheet";
  readonly name: string;
}

/** Puts blank rows in before a row, which is called as a person calls it: from 1. */
export interface InsertedRowsChange {
  readonly kind: "insert-rows";
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** Gives columns a width, or hides or shows them. */
export interface SetColumns {
  readonly kind: "set-columns";
  readonly sheet: string;
  readonly sizes: readonly LineSize[];
}

/** Gives rows a height, or hides or shows them. */
export interface SetRows {
  readonly kind: "set-rows";
  readonly sheet: string;
  readonly sizes: readonly LineSize[];
}

/** Rows or columns side by side, from 0, and what they are to be. */
export interface LineSize {
  readonly first: number;
  readonly last: number;
  /** As records tell it: columns in digits, rows in points; `undefined` for the usual size. */
  readonly size: number | undefined;
  readonly isHidden: boolean;
}

/** Freezes the first rows and columns of a sheet; `undefined` lets them go. */
export interface SetFrozen {
  readonly kind: "set-frozen";
  readonly sheet: string;
  readonly frozen: FrozenRecord | undefined;
}

/** Merges these cells of a sheet and no others. */
export interface SetMerges {
  readonly kind: "set-merges";
  readonly sheet: string;
  readonly merges: readonly Area[];
}

/** Makes a table of cells. */
export interface AddTable {
  readonly kind: "add-table";
  readonly sheet: string;
  readonly table: TableState;
}

/** Lets a table reach over these cells, with columns of these names. */
export interface SetTable {
  readonly kind: "set-table";
  readonly sheet: string;
  readonly table: string;
  /** With its headers. */
  readonly area: Area;
  readonly columns: readonly string[];
}

/** Makes a table plain cells, which stay as they are. */
export interface RemoveTable {
  readonly kind: "remove-table";
  readonly sheet: string;
  readonly table: string;
}
