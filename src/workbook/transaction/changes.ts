import type { CellValue, Cells } from "../cells";
import type { At, FormulaText, Made, SheetRef } from "./change-places";
import type { PrintSetup } from "./settings";
import type { DeleteRows, EnsureTable, InsertRows, MakeTable, UpdateRows } from "./table-changes";

/** What is to be done to a workbook, as data. Places that an earlier change makes are `{ made }`. */

/** Adds a sheet at the end or after another; a name that is taken gets a number. */
export interface AddSheet {
  readonly change: "sheet";
  readonly name: string;
  readonly after?: SheetRef;
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

/**
 * Enters formulas once more as they stand, as a person does with F2 and Enter: they answer anew, and
 * nothing else changes. A cell that holds another formula by now refuses.
 */
export interface EnterAgain {
  readonly change: "enter-again";
  readonly formulas: readonly { readonly address: string; readonly formula: string }[];
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

/** Keeps the first rows of a sheet in sight, and no columns. */
export interface FreezeRows {
  readonly change: "frozen";
  readonly sheet: SheetRef;
  readonly rows: number;
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
  | EnterAgain
  | FormatCells
  | SetWidths
  | DefineName
  | OfferList
  | SetPrint
  | FreezeRows;

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
