import type { ChosenFile } from "../support/browser/csv-dialog";
import { rowOf, workbookFile } from "../support/workbook-file";
import { FileDialog } from "./file-dialog";
import { deskForAllTests } from "./rig/desk";
import { cellsOf, formatsOf } from "./tables";

const seat = deskForAllTests();

const dialog = (): FileDialog => new FileDialog(seat.pane);

const day = (at: string, serial: number): string => `<c r="${at}" s="1"><v>${serial}</v></c>`;
const row = (number: number, cells: readonly (string | number)[], further = ""): string =>
  rowOf(number, cells).replace("</row>", `${further}</row>`);
const BOOK = workbookFile([
  {
    name: "Machines",
    cells: [
      row(1, ["Machine", "Remark", "Litres", "Bought"]),
      row(2, ["007", "red, =1+1", 12.25], day("D2", 46_081)),
      row(3, ["008", "März", -3], day("D3", 46_037)),
    ].join(""),
  },
  {
    name: "Customers",
    cells: [
      row(1, ["Account ID", "Account Name", "Net Revenue", "Last Order"]),
      row(2, ["001A", "Alder Ltd", 1200.5], day("D2", 46_081)),
      row(3, ["001B", "Birch Ltd", 800], day("D3", 46_037)),
    ].join(""),
  },
]);
const file = (name: string): ChosenFile => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(BOOK),
});

describe("a workbook of two sheets, in Excel", () => {
  it("has the sheet with accounts proposed, which becomes their table", async () => {
    await dialog().choose(file("book.xlsx"));
    expect(await dialog().element.getByLabel("Sheet").inputValue()).toBe("Customers");
    await dialog().press("Open as a table");
    await dialog().gone();

    expect(cellsOf(seat.workbook, "book")).toEqual([
      ["account_id", "name", "revenue_12m", "last_order"],
      ["001A", "Alder Ltd", 1200.5, 46_081],
      ["001B", "Birch Ltd", 800, 46_037],
    ]);
  });

  it("has its other sheet opened, values, days and texts as they stand", async () => {
    await dialog().choose(file("other.xlsx"));
    await dialog().element.getByLabel("Sheet").selectOption("Machines");
    await dialog().element.getByLabel("Remark stands for").waitFor();
    await dialog().press("Open as a table");
    await dialog().gone();

    expect(cellsOf(seat.workbook, "other")).toEqual([
      ["Machine", "Remark", "Litres", "Bought"],
      ["007", "red, =1+1", 12.25, 46_081],
      ["008", "März", -3, 46_037],
    ]);
    expect(formatsOf(seat.workbook, "other").at(-1)).toBe("yyyy-mm-dd");
  });
});

describe("a table that is in the workbook, in Excel", () => {
  it("is read like a file, days as days, and becomes another one; it stands since the first test", async () => {
    await seat.pane.press("Open a table or sheet of this workbook");
    await seat.pane.frame.getByRole("menuitem", { name: "Table book", exact: true }).click();
    await dialog().element.getByRole("cell", { name: "2026-02-28" }).waitFor();
    await dialog().press("Open as a table");
    await dialog().gone();

    expect(cellsOf(seat.workbook, "book_2")).toEqual(cellsOf(seat.workbook, "book"));
    expect(formatsOf(seat.workbook, "book_2").at(-1)).toBe("yyyy-mm-dd");
  });
});
