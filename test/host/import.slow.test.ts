import { waitFor } from "../contract/contract";
import { aFile } from "../support/browser/csv-dialog";
import type { CellContent } from "./excel/workbook/sheet";
import { FileDialog } from "./file-dialog";
import { answerAt, enter, typeInto } from "./formulas";
import { deskForAllTests } from "./rig/desk";
import { placeRows } from "./situations/small-workbook";
import { cellsOf, formatsOf } from "./tables";

const seat = deskForAllTests();

const dialog = (): FileDialog => new FileDialog(seat.pane);

const columns = (cells: CellContent[][], ...wanted: readonly number[]): CellContent[][] =>
  cells.slice(1).map((row) => wanted.map((column) => row[column] ?? ""));

describe("an export of a customer system, in Excel", () => {
  const FIRST = [
    '"Account ID","Account Name","Strategic Fit","Net Revenue","Gross Profit","Last Order"',
    '"001A","Alder Ltd","8","1,200.50","600.00","02/28/2026"',
    '"001B","Birch Ltd","5","800.00","-100.00","01/15/2026"',
    '"001C","Cedar Ltd","","400.00","500.00","12/31/2025"',
  ].join("\n");
  const NEWER = FIRST.replace('"8"', '"3"')
    .replace('"800.00","-100.00","01/15/2026"', '"900.00","100.00","03/15/2026"')
    .concat('\n"001D","Deal Ltd","","10.00","5.00","03/20/2026"');
  const MONEY = ["revenue_12m", "contribution_12m"];
  const HEADERS = ["account_id", "name", "strategic_fit", ...MONEY, "last_order"];
  // A person has judged 001A anew meanwhile.
  const UPDATED = [
    HEADERS,
    ["001A", "Alder Ltd", 7, 1200.5, 600, 46_081],
    ["001B", "Birch Ltd", 5, 900, 100, 46_096],
    ["001C", "Cedar Ltd", "", 400, 500, 46_022],
    ["001D", "Deal Ltd", "", 10, 5, 46_101],
  ];

  it("is a table of our columns on a sheet of its own, which the person is taken to", async () => {
    await dialog().open(aFile("crm.csv", FIRST));

    // Days since 30 December 1899, by the calendar: 28 February 2026 is 46081.
    expect(cellsOf(seat.workbook, "crm")).toEqual([
      HEADERS,
      ["001A", "Alder Ltd", 8, 1200.5, 600, 46_081],
      ["001B", "Birch Ltd", 5, 800, -100, 46_037],
      ["001C", "Cedar Ltd", "", 400, 500, 46_022],
    ]);
    expect(seat.workbook.table("crm").sheet.name).toBe("crm");
    expect(formatsOf(seat.workbook, "crm").at(-1)).toBe("yyyy-mm-dd");
    await seat.desk.untilQuiet();
    expect(seat.workbook.active.name).toBe("crm");
  });

  it("answers formulas", async () => {
    const rows = [
      ["group", "setting", "value", "low", "high"],
      ["attractiveness", "revenue_12m", 0.5, 0, 2000],
      ["attractiveness", "contribution_12m", 0.5, 0, 1000],
    ];
    placeRows(seat.workbook, { sheet: "Check", rows });

    const score = await enter(seat.excel, "Check!H1", "=KAM.SCORE(crm[#All],Check!A1:E3)");
    const whale = "=KAM.WHALE(crm[contribution_12m],crm[account_id])";

    // Half of 10 x revenue/2000, half of 10 x contribution/1000; a loss has no part.
    expect(columns(score, 0, 1)).toEqual([
      ["001A", expect.closeTo(3.00125 + 3, 10)],
      ["001B", expect.closeTo(2 + 0, 10)],
      ["001C", expect.closeTo(1 + 2.5, 10)],
    ]);
    expect(columns(await enter(seat.excel, "Check!Q1", whale), 0, 2, 3)).toEqual([
      ["001A", 600, 600],
      ["001C", 500, 1100],
      ["001B", -100, 1000],
    ]);
  });

  it("follows a newer export, and its formulas with it; a judgement stays", async () => {
    typeInto(seat.excel, "crm!C2", 7);
    await dialog().choose(aFile("crm july.csv", NEWER));
    await dialog().press("Compare with crm");
    await dialog().press("Write 3 cells, add 1 row");
    await dialog().gone();

    expect(cellsOf(seat.workbook, "crm")).toEqual(UPDATED);
    await seat.excel.calculation.settled();
    expect(columns(answerAt(seat.excel, "Check!Q1"), 0, 3)).toEqual([
      ["001A", 600],
      ["001C", 1100],
      ["001B", 1200],
      ["001D", 1205],
    ]);
  });

  it("changes nothing the second time", async () => {
    await dialog().choose(aFile("crm july again.csv", NEWER));
    await dialog().press("Compare with crm");
    await dialog().offers("0 changes");
    await dialog().press("Cancel");
    await dialog().gone();

    expect(cellsOf(seat.workbook, "crm")).toEqual(UPDATED);
  });
});

describe("a file that is cancelled while it is written, in Excel", () => {
  const LINES = Array.from({ length: 20_000 }, (_, index) => `${index},red,1.5`);

  it("leaves the workbook as it was", async () => {
    const { excel, workbook, desk } = seat;
    await dialog().choose(aFile("large.csv", ["part,colour,weight", ...LINES].join("\n")));
    const before = [workbook.sheets.map(({ name }) => name), workbook.tables.length];
    const hold = excel.door.holdAfterWriting();
    await dialog().press("Open as a table");
    await waitFor(() => hold.isOn, "the first cells");
    expect(workbook.sheets.map(({ name }) => name)).toContain("large");

    await dialog().press("Cancel");
    await dialog().offers("Taking it back");
    hold.end();
    await dialog().gone();

    expect([workbook.sheets.map(({ name }) => name), workbook.tables.length]).toEqual(before);
    await desk.untilQuiet();
    expect(await seat.pane.text()).not.toMatch(/not complete|Finish undoing/);
  });
});
