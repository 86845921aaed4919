import { setTimeout as nextRepeat } from "node:timers/promises";
import { waitFor } from "../../contract/contract";
import { ApiError } from "../excel/batches/api-error";
import { remoteChange } from "../excel/protocol/events";
import { addressOf } from "../excel/workbook/address";
import { cellArea } from "../excel/workbook/area";
import { enter, typeInto } from "../formulas";
import { desksForEachTest, type Seat } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

/** The pane explains a cell of a formula over the accounts. */
async function openExplained(
  formula: string,
  address: string,
  ...sheets: readonly string[]
): Promise<Seat> {
  const seat = await open();
  placeTable(seat.workbook);
  for (const sheet of sheets) seat.workbook.addSheet(sheet);
  await enter(seat.excel, "Sheet1!H2", formula);
  await seat.pane.open("Explain this cell");
  seat.workbook.select(seat.workbook.area(address));
  await seat.pane.isOn(address);
  await seat.pane.says(/From these cells/);
  await seat.desk.untilQuiet();
  seat.excel.door.requests.length = 0;
  return seat;
}

async function openPortfolio(): Promise<Seat> {
  const seat = await open();
  placeTable(seat.workbook);
  await seat.pane.open("Portfolio");
  await seat.pane.says(/accounts read/);
  await seat.desk.untilQuiet();
  return seat;
}

describe("the explanation", () => {
  it("says that a cell is not up to date where calculation is manual", async () => {
    const { excel, pane } = await openExplained("=KAM.HHI(Accounts[revenue_12m])", "Sheet1!H2");
    excel.calculation.mode = "Manual";

    typeInto(excel, "Sheet1!C2", 5000);

    await pane.says(/shows something else/);
  });

  it("is of the last cell after 50 quick moves", async () => {
    const { excel, workbook, pane, desk } = await openExplained(
      "=KAM.SCORE(Accounts[#All])",
      "Sheet1!H3",
    );
    for (let move = 0; move < 50; move += 1) {
      workbook.select(cellArea(workbook.active, 1 + (move % 4), 7 + (move % 5)));
    }
    const cell = workbook.selected.map(addressOf).join();
    await waitFor(async () => (await pane.text()).includes(`Cell ${cell}`), `the cell ${cell}`);
    await desk.untilQuiet();

    expect(excel.door.requests.length).toBeLessThanOrEqual(60);
  });

  it("is of the last cell after 50 moves of a key that is held down", async () => {
    const { excel, workbook, pane, desk } = await openExplained(
      "=KAM.SCORE(Accounts[#All])",
      "Sheet1!H3",
    );
    for (let move = 0; move < 50; move += 1) {
      workbook.select(cellArea(workbook.active, 1 + (move % 4), 7 + (move % 5)));
      // A keyboard repeats a key some thirty times in a second.
      await nextRepeat(33);
    }
    const cell = workbook.selected.map(addressOf).join();
    await waitFor(async () => (await pane.text()).includes(`Cell ${cell}`), `the cell ${cell}`);
    await desk.untilQuiet();

    expect(excel.door.requests.length).toBeLessThanOrEqual(60);
  });

  it("asks nothing while nobody sees the pane", async () => {
    const { excel, workbook, desk } = await openExplained(
      "=KAM.SCORE(Accounts[#All])",
      "Sheet1!H3",
    );
    workbook.setPaneState("Hidden");
    await desk.show(false);
    await desk.untilQuiet();
    excel.door.requests.length = 0;

    for (const cell of ["H3", "I3", "H4", "I4", "J4"]) {
      workbook.select(workbook.area(`Sheet1!${cell}`));
    }
    await desk.untilQuiet();

    expect(excel.door.requests).toHaveLength(0);
  });

  it("asks nothing when cells change on sheets that its formula does not read", async () => {
    const { excel, workbook, desk } = await openExplained(
      "=KAM.SCORE(Accounts[#All])",
      "Sheet1!H3",
      "Other",
    );
    workbook.addSheet("New");

    for (let row = 1; row <= 10; row += 1) typeInto(excel, `Other!A${row}`, row);
    await desk.untilQuiet();
    expect(excel.door.requests).toHaveLength(0);

    for (let row = 1; row <= 10; row += 1) typeInto(excel, `New!A${row}`, row);
    await desk.untilQuiet();
    // Which sheet it is, once.
    expect(excel.door.requests).toHaveLength(1);
  });

  it("does not speak of one block of cells where another workbook has the focus", async () => {
    const { excel, workbook, pane, desk } = await open();
    placeTable(workbook);
    await pane.open("Explain this cell");
    const message = "The current selection is invalid for this operation.";
    const refusal = new ApiError("InvalidSelection", message, "Workbook.getActiveCell");
    excel.service.refused.set("Workbook.getActiveCell", refusal);

    workbook.select(workbook.area("Sheet1!A2"));
    await desk.untilQuiet();

    expect(await pane.text()).not.toMatch(/one block of cells/);
  });

  it("says it when Excel cannot tell where the selection is", async () => {
    const { excel, workbook, pane, desk } = await openExplained(
      "=KAM.SCORE(Accounts[#All])",
      "Sheet1!H3",
    );
    const message = "An internal error has occurred.";
    const refusal = new ApiError("GeneralException", message, "Workbook.getSelectedRanges", 500);
    excel.service.refused.set("Workbook.getSelectedRanges", refusal);

    workbook.select(workbook.area("Sheet1!B3"));
    await desk.untilQuiet();

    expect(await pane.text()).toMatch(/Could not|Sheet1!B3/);
  });
});

describe("the portfolio", () => {
  it("notices a change by another author", async () => {
    const { excel, workbook, pane } = await openPortfolio();
    const sheet = workbook.sheet("Sheet1");
    sheet.put(1, 2, { value: 999 });

    excel.tell(remoteChange(sheet.id, "C2"));

    await pane.says(/Cells have changed since/);
  });

  it("notices that its accounts were calculated anew, which Excel tells by no change", async () => {
    const { excel, workbook, pane } = await open();
    placeTable(workbook);
    workbook.addSheet("ERP").put(0, 0, { value: 500 });
    await enter(excel, "Sheet1!C2", "=ERP!A1");
    await pane.open("Portfolio");
    await pane.says(/accounts read/);

    typeInto(excel, "ERP!A1", 9000);
    await excel.calculation.settled();

    await pane.says(/Cells have changed since/, 3_000);
  });

  it("bears that a sheet is deleted while a change of it is looked up", async () => {
    const { excel, workbook, desk } = await openPortfolio();
    const gone = workbook.addSheet("Weg");
    workbook.sheets.splice(workbook.sheets.indexOf(gone), 1);

    excel.tell(remoteChange(gone.id, "A1"));
    await desk.untilQuiet();

    expect(desk.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
  });
});
