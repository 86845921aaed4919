import { answerAt, enter, extentOf, isError } from "./formulas";
import { deskForAllTests } from "./rig/desk";

const FREE = "Free";
/** What the first example of KAM.HHI answers: two accounts of the same size. */
const HALF = 0.5;

const seat = deskForAllTests(async ({ pane, excel, workbook }) => {
  await pane.openWholeSample();
  await excel.calculation.settled();
  const sheet = workbook.addSheet(FREE);
  workbook.tell({ kind: "sheet-added", sheet });
  await pane.open("Functions");
  await pane.openFunction("HHI");
});

const goTo = (cell: string): void => {
  seat.workbook.select(seat.workbook.area(`${FREE}!${cell}`));
};
const insert = (): Promise<void> => seat.pane.press(/Insert this example/);
const isInserted = (cell: string): Promise<void> =>
  seat.pane.says(new RegExp(`KAM\\.HHI stands in ${FREE}!${cell}\\b`));

async function shownAt(cell: string): Promise<unknown> {
  await seat.excel.calculation.settled();
  return seat.workbook.valueAt(`${FREE}!${cell}`);
}

describe("an example that is inserted from the page of functions", () => {
  it("answers in the selected empty cell", async () => {
    goTo("B2");
    await insert();

    await isInserted("B2");
    expect(await shownAt("B2")).toBe(HALF);
  });

  it("leaves a cell alone that holds something", async () => {
    await insert();

    await seat.pane.says(/Free!B2 is not empty/);
  });

  it("is not written into a protected sheet", async () => {
    seat.workbook.sheet(FREE).isProtected = true;
    goTo("F6");
    await insert();

    await seat.pane.says(/protected/);
    expect(await shownAt("F6")).toBe("");
  });

  it("is written into an open cell of a protected sheet", async () => {
    seat.workbook.sheet(FREE).put(8, 5, { isUnlocked: true });
    goTo("F9");
    await insert();

    await isInserted("F9");
    seat.workbook.sheet(FREE).isProtected = false;
  });

  it("calculates in a cell that is formatted as text", async () => {
    seat.workbook.sheet(FREE).put(11, 1, { format: "@" });
    goTo("B12");
    await insert();

    await isInserted("B12");
    expect(await shownAt("B12")).toBe(HALF);
  });

  it("says what to do while a cell is edited, and works after that", async () => {
    goTo("B15");
    await seat.desk.untilQuiet();
    const endEdit = seat.excel.door.beginEdit();
    await insert();
    await seat.pane.says(/Finish editing the cell/);

    endEdit();
    await insert();

    await isInserted("B15");
  });
});

describe("a formula for the workbook's own tables", () => {
  it("is written and answers", async () => {
    await seat.pane.press("All functions");
    await seat.pane.openFunction("SCORE");
    goTo("H2");
    await seat.pane.press("Insert for your tables");
    await seat.pane.says(/KAM\.SCORE stands in Free!H2/);
    await seat.excel.calculation.settled();

    const at = seat.workbook.area(`${FREE}!H2`);
    expect(extentOf(at).rows).toBe(41);
    expect(isError(seat.workbook.valueAt(`${FREE}!H2`))).toBe(false);
  });
});

describe("the stand-in itself", () => {
  it("takes a formula away with all that it answered", async () => {
    await enter(seat.excel, `${FREE}!Z1`, "={1,2;3,4}");
    const before = answerAt(seat.excel, `${FREE}!Z1`);
    await enter(seat.excel, `${FREE}!Z1`, "=5");

    expect(before).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(answerAt(seat.excel, `${FREE}!Z1`)).toEqual([[5]]);
    expect(seat.workbook.valueAt(`${FREE}!AA2`)).toBe("");
  });
});
