import type { Parting } from "../csv/reading";
import type { TextEncoding } from "../text/encodings";

/**
 * A row of the file and where it stands. `row` counts all records from 1, blank ones and those left out
 * too; a record whose cells hold line breaks in quotes counts as one.
 */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that holds no data, and why it is none of the rows. */
export interface LeftOutRow {
  readonly row: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly why: string;
}

/** Another way to read the same file: ask `readRows` again with it. */
export interface RowsChoice {
  readonly text: string;
  readonly asked: {
    readonly encoding?: TextEncoding;
    readonly delimiter?: Parting;
  };
}

/** What could not be told for certain, and what a person may choose instead. */
export interface RowsDoubt {
  /** The row it is about, the first where it names several; none when it is about the whole file. */
  readonly row?: number;
  readonly text: string;
  readonly choices: readonly RowsChoice[];
}

/** A text that was cut into rows. */
export interface CutText {
  readonly rows: readonly FileRow[];
  /** Rows in which a reader sees nothing. */
  readonly blankRows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  readonly doubts: readonly RowsDoubt[];
}
