import type { CellContent } from "../read/workbook-record";

/** What is to change in a workbook in a file; a change of cells names one cell as a person does: `B2`. */
export type XlsxChange = CellChange | AddedSheet | InsertedRowsChange;

export type CellChange = SetValue | SetFormula | SetFormat;

/** Puts a value into a cell; `undefined` leaves it blank. */
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
