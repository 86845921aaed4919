import { addressOf } from "./excel/workbook/address";
import { cellArea } from "./excel/workbook/area";
import { enter, extentOf, placeOf } from "./formulas";
import { literally } from "./pane";
import { deskForAllTests } from "./rig/desk";
import { waitFor } from "../contract/contract";

const seat = deskForAllTests(async ({ pane, excel }) => {
  await pane.openWholeSample();
  await excel.calculation.settled();
  await pane.open("Explain this cell");
});

const goTo = (address: string): void => {
  seat.workbook.select(seat.workbook.area(address));
};
const selected = (): string => seat.workbook.selected.map(addressOf).join(",");

describe("the explanation of a cell, in Excel", () => {
  it("is of the cell itself inside an answer, and agrees with what it shows", async () => {
    goTo("Portfolio!B10");

    await seat.pane.isOn("Portfolio!B10");
    await seat.pane.says(/From these cells/);
    expect(await seat.pane.text()).not.toMatch(/shows something else/);
  });

  it("is there for each formula of the sample, in the midst of its answer", async () => {
    const formulas = seat.excel.calculation
      .all()
      .filter(({ sheet, text }) => sheet.name !== "Examples" && text.includes("KAM."));
    const unexplained: unknown[] = [];
    for (const formula of formulas) {
      const { rows, columns } = extentOf(formula);
      const row = formula.row + Math.min(rows - 1, 2);
      const column = formula.column + Math.min(columns - 1, 1);
      const area = cellArea(formula.sheet, row, column);
      seat.workbook.select(area);
      const shown = formula.sheet.cell(row, column)?.value;
      const isFault = shown === "#VALUE!" || shown === "#N/A";
      const said = await explanationOf(addressOf(area));
      const isSound = isFault ? FAULT.test(said) : !UNSOUND.test(said);
      if (!isSound) unexplained.push([addressOf(area), formula.text, shown, said]);
    }

    expect(formulas.length).toBeGreaterThan(50);
    expect(unexplained).toEqual([]);
  });

  it("stays while a person goes to a source and back", async () => {
    goTo("Portfolio!B10");
    await seat.pane.isOn("Portfolio!B10");

    await seat.pane.press(/^Select Accounts!/);
    await seat.pane.says(/Selected Accounts!/);

    // The pane notes where it goes before Excel is there.
    await waitFor(() => seat.workbook.active.name === "Accounts", "the source");
    expect(await seat.pane.text()).toMatch(/Cell Portfolio!B10/);
    await seat.pane.press(/^Go to Portfolio!B10/);
    await waitFor(() => selected() === "Portfolio!B10", "the way back");
  });

  it("follows to another sheet", async () => {
    seat.workbook.activate(seat.workbook.sheet("Portfolio"));
    const [first] = seat.excel.calculation.all().filter(({ sheet }) => sheet.name === "Portfolio");
    if (first === undefined) throw new Error("The portfolio has no formula.");
    seat.workbook.active = seat.workbook.sheet("Settings");
    seat.workbook.select(cellArea(first.sheet, first.row, first.column));

    await seat.pane.isOn(placeOf(first));
  });

  it("is of the active cell where several areas are selected", async () => {
    const { sheet } = seat.workbook.area("Portfolio!B10");
    const other = { sheet, row: 30, column: 0, rows: 2, columns: 2 };

    seat.workbook.select(seat.workbook.area("Portfolio!B12"), other);

    await seat.pane.isOn("Portfolio!B12");
  });

  it("tells a plain cell from a formula of others", async () => {
    goTo("Accounts!A2");
    await seat.pane.says(/Accounts!A2 has no KAM formula/);
    await enter(seat.excel, "Sheet1!A1", "=SUM(1,2)");

    goTo("Sheet1!A1");

    await seat.pane.says(/Sheet1!A1[^\n]* has no KAM function/);
  });

  it("stops listening when its page is left", async () => {
    const stopped = (): boolean =>
      [...seat.excel.service.used].some((each) => /\._?unregister/i.test(each));
    seat.excel.service.used.clear();

    await seat.pane.open("Functions");

    await waitFor(stopped, "handlers taken off");
  });
});

const FAULT = /has no answer for this cell:\s*KAM\./;
const UNSOUND = /Could not|cannot be explained|shows something else|has no answer/;

/** What the pane says of a cell, once it is done with it. */
async function explanationOf(address: string): Promise<string> {
  await seat.pane.says(new RegExp(`Cell ${literally(address)}(?![\\w:])`));
  await seat.pane.says(/\nHow\n|nothing to explain|has no answer|Could not|cannot be explained/);
  return seat.pane.text();
}
