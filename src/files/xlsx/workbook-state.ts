import type {
  CellRecord,
  FormulaRecord,
  SheetRecord,
  TableRecord,
  WorkbookRecord,
} from "./read/workbook-record";

/**
 * What a workbook holds, wherever it is: in a file, whose records are such states, or in a grid. Whatever only a file
 * has is left out: parts, places in them, and how formulas are stored.
 */
export interface WorkbookState extends Pick<WorkbookRecord, "names" | "countsFrom" | "looks"> {
  readonly sheets: readonly SheetState[];
  /** The place of the sheet in view; the first visible one where nothing is said. */
  readonly inView?: number | undefined;
}

export interface SheetState extends Omit<
  SheetRecord,
  "part" | "kind" | "pivots" | "isProtected" | "cells" | "tables"
> {
  readonly cells: readonly CellState[];
  readonly tables: readonly TableState[];
}

export interface CellState extends Omit<CellRecord, "place" | "formula"> {
  readonly formula: FormulaState | undefined;
}

export type FormulaState = Omit<FormulaRecord, "stored">;

export type TableState = Omit<TableRecord, "part">;
