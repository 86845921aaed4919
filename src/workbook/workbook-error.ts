/** Why a workbook refused, as far as the person can do something about it. */
export type WorkbookErrorCode =
  | "cell-in-edit"
  | "not-found"
  | "protected"
  | "too-large"
  | "unsupported"
  | "occupied"
  /** A cell, a row or a table is not as it was when the caller looked. */
  | "changed"
  /** A key stands in more than one row. */
  | "duplicate"
  /** Rows are hidden or filtered out where something is to be written. */
  | "hidden"
  /** The program does not gather what is written for one step of undo. */
  | "ungathered"
  /** Stopped by the person. */
  | "cancelled"
  /** A deed failed, and so did taking it back: the error is a `DeedError`. */
  | "not-undone"
  | "unexpected";

/** The one error that leaves a gateway: its message says what failed and what to do. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
