import { enter } from "../formulas";
import { PATIENCE } from "../pane";
import { desksForEachTest } from "../rig/desk";
import { manyRows, placeTable } from "./small-workbook";

const open = desksForEachTest();

/** How many days the calendar from 1904 counts less than the one from 1900. */
const LATER = 1462;

/** A day as a workbook of the 1904 calendar counts it. */
function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569 - LATER;
}

describe("a workbook that counts its days from 1904", () => {
  it("is told no days of four years before", async () => {
    const { excel, workbook, pane } = await open();
    workbook.countsFrom1904 = true;
    placeTable(workbook, {
      table: "Ledger",
      rows: manyRows(["account_id", "date", "amount"], 24, (number) => [
        "A",
        day(2024, 6 + number, 1),
        number % 12 === 1 ? 1000 : 100,
      ]),
    });
    await enter(excel, "Sheet1!F2", `=KAM.FORECAST(Ledger[#All],,${day(2026, 6, 30)})`);
    await pane.open("Explain this cell");
    workbook.select(workbook.area("Sheet1!G3"));
    await pane.isOn("Sheet1!G3");
    await pane.says(/\nHow\n|has no answer|1904/);

    const days = (await pane.text()).match(/\b(19|20)\d{2}-\d\d(-\d\d)?\b/g) ?? [];
    expect(days.filter((each) => each < "2024")).toEqual([]);
  });

  it(
    "gets the sample with the days that it means, and is told so",
    async () => {
      const { excel, workbook, pane } = await open();
      workbook.countsFrom1904 = true;

      await pane.openSample();
      await excel.calculation.settled();

      const { sheet, row, column, columns } = workbook.table("Accounts");
      const asOf = Array.from({ length: columns }, (_, index) => column + index).find(
        (each) => sheet.cell(row, each)?.value === "as_of",
      );
      expect(sheet.cell(row + 1, asOf ?? 0)?.value).toBe(day(2026, 6, 30));
      await pane.open("Explain this cell");
      workbook.select(workbook.area("Portfolio!B10"));
      await pane.isOn("Portfolio!B10");
      await pane.says(/counts its days from 1904/);
      expect(await pane.text()).not.toMatch(/shows something else/);
    },
    PATIENCE,
  );
});
