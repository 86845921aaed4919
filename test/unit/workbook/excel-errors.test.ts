import { toWorkbookError } from "../../../src/workbook/excel/excel-errors";
import { WorkbookError } from "../../../src/workbook/workbook-error";

/** What a person can do about each of the codes that Microsoft lists for Excel's errors. */
const ADVICE: readonly (readonly [excel: string, code: string, advice: string])[] = [
  ["InvalidOperationInCellEditMode", "cell-in-edit", "Finish editing the cell, then try again."],
  ["ItemNotFound", "not-found", "The sheet, table or range is gone: check its name."],
  [
    "AccessDenied",
    "protected",
    "The sheet or workbook is protected: unprotect it on the Review tab, then try again.",
  ],
  ["RequestPayloadSizeLimitExceeded", "too-large", "Select fewer cells, then try again."],
  ["ResponsePayloadSizeLimitExceeded", "too-large", "Select fewer cells, then try again."],
  ["RangeExceedsLimit", "too-large", "Select fewer cells, then try again."],
  ["OperationCellsExceedLimit", "too-large", "Select fewer cells, then try again."],
  ["ApiNotFound", "unsupported", "This Excel is too old for it: update it."],
  ["ApiNotAvailable", "unsupported", "This Excel is too old for it: update it."],
  ["NotImplemented", "unsupported", "This Excel is too old for it: update it."],
  ["UnsupportedFeature", "unsupported", "This Excel is too old for it: update it."],
  [
    "MergedRangeConflict",
    "occupied",
    "Another table, or merged cells, are in the way: choose cells that are free.",
  ],
  [
    "NonBlankCellOffSheet",
    "occupied",
    "Another table, or merged cells, are in the way: choose cells that are free.",
  ],
  ["ItemAlreadyExists", "occupied", "The name is taken: choose another one."],
  ["InvalidSelection", "unsupported", "Click a cell of this workbook, then try again."],
  ["InvalidArgument", "unexpected", "Excel does not accept it: check address, name and formula."],
  ["ActivityLimitReached", "unexpected", "Excel is busy: try again in a moment."],
  ["ServiceNotAvailable", "unexpected", "Excel is busy: try again in a moment."],
  ["GeneralException", "unexpected", "Try again; if it keeps failing, report it."],
];

describe("an error of Excel", () => {
  it.each(ADVICE)("%s is %s, with advice", (excel, code, advice) => {
    const thrown = Object.assign(new Error("as Excel says it"), { code: excel });

    const error = toWorkbookError("read A1", thrown);

    expect(error).toMatchObject({ code, message: `Could not read A1. ${advice}`, cause: thrown });
  });

  it.each([[undefined], [null], ["lost"], [new Error("lost")], [{ code: 7 }]])(
    "without a code is told as what was tried: %p",
    (thrown) => {
      expect(toWorkbookError("read A1", thrown)).toMatchObject({
        code: "unexpected",
        message: "Could not read A1. Try again; if it keeps failing, report it.",
      });
    },
  );

  it("that was told already stays as it is", () => {
    const told = new WorkbookError("changed", "It was edited meanwhile.");

    expect(toWorkbookError("read A1", told)).toBe(told);
  });
});
