import type { CellValue, Cells } from "../cells";
import type { PrintSetup } from "./settings";

/** What is to be done to a workbook, as data. Places that an earlier change makes are `{ made }`. */

/** What the change with this number in the list makes, counted from 0: its name is not known yet. */
export interface Made {
  readonly made: number;
}
export type SheetRef = string | Made;
export type TableRef = string | Made;

/** `Accounts!B2:F41`, or cells of a sheet that an earlier change makes. */
export type At = string | { readonly sheet: SheetRef; readonly cells: string };

/** With its `=`; in parts where it speaks of sheets and tables that earlier changes make. */
export type FormulaText =
  string | readonly (string | { readonly sheet: SheetRef } | { readonly table: TableRef })[];

/** Cells of one row by the headers of their columns. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** Adds a sheet at the end or after another; a name that is taken gets a number. */
export interface AddSheet {
  readonly change: "sheet";
  readonly name: string;
  readonly after?: SheetRef;
}

/** Makes a table of cells that begin with a header row; a name that is taken gets a number. */
export interface MakeTable {
  readonly change: "table";
  readonly name: string;
  readonly at: At;
}

/** Makes a table with these headers where none of this name is; one that is must have them. */
export interface EnsureTable {
  readonly change: "ensure-table";
  readonly name: string;
  /** Its first cell. */
  readonly at: At;
  readonly headers: readonly string[];
}

/** Writes rows below the last one that is filled; the table grows where it has to. */
export interface InsertRows {
  readonly change: "insert-rows";
  readonly table: TableRef;
  /** Headers that the cells belong to; all columns in their order if left out. */
  readonly columns?: readonly string[];
  readonly rows: Cells;
  /** Header of a column in which no value may stand twice. */
  readonly key?: string;
}

export interface RowUpdate {
  readonly key: CellValue;
  /** What the caller saw in the cells that it changes. */
  readonly seen: RowCells;
  readonly set: RowCells;
}

/** Changes cells of rows that are found by their key; a cell that was edited meanwhile refuses all. */
export interface UpdateRows {
  readonly change: "update-rows";
  readonly table: TableRef;
  readonly key: string;
  readonly rows: readonly RowUpdate[];
}

/** Takes rows out by their key; those below move up. */
export interface DeleteRows {
  readonly change: "delete-rows";
  readonly table: TableRef;
  readonly key: string;
  readonly rows: readonly { readonly key: CellValue; readonly seen?: RowCells }[];
}

/** Writes values from the first cell on. Without `seen` the cells must be blank. */
export interface WriteBlock {
  readonly change: "block";
  readonly at: At;
  readonly cells: Cells;
  /** The values that stood there when the caller looked. */
  readonly seen?: Cells;
}

/** Writes a formula into one cell; its answer may spill. Without `seen` the cell must be blank. */
export interface WriteFormula {
  readonly change: "formula";
  readonly at: At;
  readonly formula: FormulaText;
  /** The value that stood there when the caller looked. */
  readonly seen?: CellValue;
}

/** Shows numbers and days in a format such as `#,##0`; values stay. */
export interface FormatCells {
  readonly change: "format";
  readonly at: At;
  readonly format: string;
}

/** Widths of columns in pixels, from the first column of `at` on. */
export interface SetWidths {
  readonly change: "widths";
  readonly at: At;
  readonly pixels: readonly number[];
}

/** Names cells. A name that stands for something else refuses. */
export interface DefineName {
  readonly change: "name";
  readonly name: string;
  readonly at: At;
}

/** Offers a list of words for cells, or what stands in other cells. */
export interface OfferList {
  readonly change: "list";
  readonly at: At;
  readonly words: readonly string[] | { readonly from: At };
}

/** How a sheet is printed. */
export interface SetPrint extends PrintSetup {
  readonly change: "print";
  readonly sheet: SheetRef;
}

export type Change =
  | AddSheet
  | MakeTable
  | EnsureTable
  | InsertRows
  | UpdateRows
  | DeleteRows
  | WriteBlock
  | WriteFormula
  | FormatCells
  | SetWidths
  | DefineName
  | OfferList
  | SetPrint;

export type ChangeOf<C extends Change["change"]> = Extract<Change, { readonly change: C }>;

/** Collects changes; what `add` answers stands for what the change makes. */
export class Changes {
  readonly list: Change[] = [];

  add(change: Change): Made {
    return { made: this.list.push(change) - 1 };
  }
}

/** What came of one change. */
export interface Outcome {
  /** The name that a sheet, a table or defined cells got. */
  readonly name?: string;
  /** The cells that it filled. */
  readonly address?: string;
  /** Says what this program does not have, and was therefore left out. */
  readonly leftOut?: string;
}
