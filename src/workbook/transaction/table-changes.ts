import type { CellValue, Cells } from "../cells";
import type { At, TableRef } from "./change-places";

/** What is to be done to tables and their rows. */

/** Cells of one row by the headers of their columns. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** The header of the column by which rows are told apart, or those of several that do so together. */
export type KeyHeaders = string | readonly string[];

/** What stands in the column of a key, or in its columns, one cell for each. */
export type KeyCells = CellValue | readonly CellValue[];

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
  /** In which no value may stand twice. */
  readonly key?: KeyHeaders;
}

export interface RowUpdate {
  readonly key: KeyCells;
  /** What the caller saw in the cells that it changes. */
  readonly seen: RowCells;
  readonly set: RowCells;
}

/** Changes cells of rows that are found by their key; a cell that was edited meanwhile refuses all. */
export interface UpdateRows {
  readonly change: "update-rows";
  readonly table: TableRef;
  readonly key: KeyHeaders;
  readonly rows: readonly RowUpdate[];
}

/** Takes rows out by their key; those below move up. */
export interface DeleteRows {
  readonly change: "delete-rows";
  readonly table: TableRef;
  readonly key: string;
  readonly rows: readonly { readonly key: CellValue; readonly seen?: RowCells }[];
}
