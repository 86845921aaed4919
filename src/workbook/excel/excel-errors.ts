import { WorkbookError, type WorkbookErrorCode } from "../gateway";

/** What Excel's refusal means for the person, and what to do about it. */
interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly advice: string;
}

const TOO_LARGE: Refusal = { code: "too-large", advice: "Select fewer cells, then try again." };
const TOO_OLD: Refusal = {
  code: "unsupported",
  advice: "This Excel is too old for it: update it.",
};
const BUSY: Refusal = { code: "unexpected", advice: "Excel is busy: try again in a moment." };
const PROTECTED: Refusal = {
  code: "protected",
  advice: "The sheet or workbook is protected: unprotect it on the Review tab, then try again.",
};
const OCCUPIED: Refusal = {
  code: "occupied",
  advice: "Another table, or merged cells, are in the way: choose cells that are free.",
};
const UNKNOWN: Refusal = {
  code: "unexpected",
  advice: "Try again; if it keeps failing, report it.",
};

/** Codes of Excel that a person can act on, as its documentation of error handling lists them. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  [
    "InvalidOperationInCellEditMode",
    { code: "cell-in-edit", advice: "Finish editing the cell, then try again." },
  ],
  [
    "ItemNotFound",
    { code: "not-found", advice: "The sheet, table or range is gone: check its name." },
  ],
  ["AccessDenied", PROTECTED],
  ["RequestPayloadSizeLimitExceeded", TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", TOO_LARGE],
  ["RangeExceedsLimit", TOO_LARGE],
  ["OperationCellsExceedLimit", TOO_LARGE],
  ["ApiNotFound", TOO_OLD],
  ["ApiNotAvailable", TOO_OLD],
  ["NotImplemented", TOO_OLD],
  ["UnsupportedFeature", TOO_OLD],
  ["MergedRangeConflict", OCCUPIED],
  ["NonBlankCellOffSheet", OCCUPIED],
  ["ItemAlreadyExists", { code: "occupied", advice: "The name is taken: choose another one." }],
  [
    "InvalidSelection",
    { code: "unsupported", advice: "Click a cell of this workbook, then try again." },
  ],
  [
    "InvalidArgument",
    { code: "unexpected", advice: "Excel does not accept it: check address, name and formula." },
  ],
  ["ActivityLimitReached", BUSY],
  ["ServiceNotAvailable", BUSY],
]);

/** Makes whatever was thrown while `task` ran into an error that a person can act on. */
export function toWorkbookError(task: string, thrown: unknown): WorkbookError {
  if (thrown instanceof WorkbookError) return thrown;
  const { code, advice } = REFUSALS.get(excelCode(thrown)) ?? UNKNOWN;
  return new WorkbookError(code, `Could not ${task}. ${advice}`, thrown);
}

/** Says it in other words where Excel refused with this code. */
export function otherwise(code: string, message: string): (thrown: unknown) => never {
  return (thrown) => {
    if (!(thrown instanceof WorkbookError) || excelCode(thrown.cause) !== code) throw thrown;
    throw new WorkbookError(thrown.code, message, thrown.cause);
  };
}

/** True where an Excel has not built what it was asked for, whatever requirement sets it says it has. */
export function isNotBuilt(thrown: unknown): boolean {
  return REFUSALS.get(excelCode(thrown)) === TOO_OLD;
}

/** The code by which Excel tells its errors apart; `""` for any other error. */
export function excelCode(thrown: unknown): string {
  const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : "";
  return typeof code === "string" ? code : "";
}
