import type { WorkbookRecord } from "../read/workbook-record";
import type { WorkbookState } from "../workbook-state";
import type { LaterState } from "./later-state";

/** A workbook whose sheets, rows and columns stand where they later stood. */
export interface WorkbookThrice {
  readonly file: WorkbookRecord;
  /** What a grid would make of that file. */
  readonly before: WorkbookState;
  readonly later: LaterState;
}
