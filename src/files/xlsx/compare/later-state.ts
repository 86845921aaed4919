import type { CellState, SheetState, WorkbookState } from "../workbook-state";

/** A workbook that was opened from a file and changed since, with what it knows of where it came from. */
export interface LaterState extends WorkbookState {
  readonly sheets: readonly LaterSheet[];
  /** Settings of the document, as they are written. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface LaterSheet extends SheetState {
  readonly cells: readonly LaterCell[];
  /** Which sheet of the file it was, from 0; `undefined` for one that was added. */
  readonly origin: number | undefined;
  readonly rowOrigins: Origins;
  readonly columnOrigins: Origins;
  /** What a person has made in the grid that is not told here. */
  readonly unwritten: readonly LeftOutKind[];
}

/** What was changed and is not in the file. */
export interface LeftOut {
  /** `undefined` for what belongs to the workbook. */
  readonly sheet: string | undefined;
  readonly what: LeftOutKind;
}

export type LeftOutKind =
  | "tables"
  | "names"
  | "look of its tab"
  | "frozen panes"
  | "widths of columns"
  | "heights of rows"
  | "merged cells"
  | "notes"
  | "validations"
  | "conditional formats"
  | "filters"
  | "styles of tables"
  | "borders"
  | "turned, indented or raised texts"
  | "formats within a text";

export interface LaterCell extends CellState {
  /** Nobody has touched it, and a grid may not know what the file has in it by now. */
  readonly isAsInFile?: boolean;
}

/**
 * Where lines stand in the file, from 0, up to the last line that the file has; `undefined` for a line that was
 * put in between.
 */
export type Origins = readonly (number | undefined)[];
