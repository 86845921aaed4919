import type { CellValue } from "./cells";

/** What a workbook holds when it is opened, described without any spreadsheet program. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
}

/** One sheet. Text stays text, a leading `=` too: formulas stand under `formulas` alone. */
export interface SheetContents {
  readonly name: string;
  /** Rows of values from A1 on; a row may be shorter than the others. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas: readonly PlacedFormula[];
  readonly tables: readonly PlacedTable[];
  /** Widths in pixels, from column A on; further columns keep the usual width. */
  readonly columnWidths?: readonly number[];
  readonly numberFormats?: readonly PlacedFormat[];
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
}

export interface PlacedFormula {
  /** One cell, e.g. `A1`. Its answer may spill. */
  readonly address: string;
  /** With its `=`. */
  readonly formula: string;
}

export interface PlacedTable {
  readonly name: string;
  /** Header row included, e.g. `A1:Z41`. */
  readonly address: string;
}

export interface PlacedFormat {
  /** Cells or whole columns are not told apart: give the cells, e.g. `B2:B41`. */
  readonly address: string;
  /** As a spreadsheet writes it, e.g. `#,##0` or `yyyy-mm-dd`. */
  readonly format: string;
}
