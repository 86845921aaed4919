import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import type { ProposedDoubt } from "../proposal";

/** Rows of texts under their headers, each row as long as these, and what was said on the way there. */
export interface LaidOut {
  /** None when no row names the columns. */
  readonly headerRows: readonly number[];
  readonly headers: readonly string[];
  /** Columns whose header stands twice, or nowhere: `headers` has a made one. */
  readonly isMade: readonly boolean[];
  /** Columns whose names of groups were filled down, from 0. */
  readonly groups: readonly number[];
  readonly rows: readonly FileRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly doubts: readonly ProposedDoubt[];
  readonly remarks: readonly string[];
}

/** Texts of one column. */
export function cellsOf(rows: readonly FileRow[], column: number): readonly string[] {
  return rows.map(({ cells }) => cells[column] ?? "");
}
