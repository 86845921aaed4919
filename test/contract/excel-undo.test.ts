import { WorkbookError } from "../../src/workbook/gateway";
import type { Change } from "../../src/workbook/transaction/changes";
import { bookState } from "../support/strict-excel/book-state";
import { openExcel } from "./opened-excel";

const NEWER = { version: "1.20" };

const PLAN: readonly Change[] = [
  { change: "sheet", name: "Plan" },
  { change: "block", at: "Plan!A1", cells: [["goal"], ["grow"]] },
  { change: "formula", at: "Plan!C1", formula: "=1+1" },
];
/** Excel cannot undo that a sheet is put in another place. */
const AFTER: readonly Change[] = [{ change: "sheet", name: "Next", after: "Accounts" }];

describe("undo in Excel", () => {
  it("takes one step for a deed where Excel gathers requests", async () => {
    const { excel, workbook } = openExcel(NEWER);

    const { undoSteps } = await workbook.apply(PLAN);

    expect([excel.undo.count, undoSteps]).toEqual([1, 1]);
  });

  it("takes a step for each request that changes something where it does not, and says so", async () => {
    const { excel, workbook } = openExcel();

    const first = await workbook.apply(PLAN);
    const second = await workbook.apply([{ change: "block", at: "Plan!A3", cells: [["hold"]] }], {
      following: first,
    });

    expect([first.undoSteps, second.undoSteps]).toEqual([2, 3]);
    expect(excel.undo.count).toBe(3);
  });

  it("is given up where Excel does not gather it, and the deed is done all the same", async () => {
    const { book, excel, workbook } = openExcel(NEWER);

    const { undoSteps } = await workbook.apply([...PLAN, ...AFTER]);

    const names = book.sheets.map(({ name }) => name);
    expect(names.indexOf("Next")).toBe(names.indexOf("Accounts") + 1);
    expect(names.filter((name) => /^Plan( \d+)?$/.test(name))).toEqual(["Plan"]);
    expect(undoSteps).toBeGreaterThan(1);

    const before = excel.undo.count;
    const next = await workbook.apply([{ change: "sheet", name: "Later" }]);
    expect([next.undoSteps, excel.undo.count - before]).toEqual([1, 1]);
  });

  it("is no hindrance to taking back, for which a sheet is removed", async () => {
    const { book, workbook } = openExcel(NEWER);
    const before = bookState(book);
    const nowhere: Change = { change: "formula", at: "Plan!B2", formula: "=KAM.SCORE(" };

    const refused = workbook.apply([...PLAN, nowhere]);
    await expect(refused).rejects.toBeInstanceOf(WorkbookError);
    expect(bookState(book)).toEqual(before);

    const deed = await workbook.apply(PLAN);
    expect(await deed.takeBack()).toEqual([]);
    expect(bookState(book)).toEqual(before);
  });
});
