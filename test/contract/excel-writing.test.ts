import { addSheet, addTable, appendRows, writeBlock, writeFormula } from "../support/deeds";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { cellAt, putCell } from "../support/strict-excel/cells";
import { enterFormats } from "../support/strict-excel/entering";
import { place, sheetNamed } from "../support/strict-excel/hands";
import { makeTable } from "../support/strict-excel/table-rules";
import { openExcel } from "./opened-excel";

describe("appending rows", () => {
  const rows = [["Alan", "Coach"]];

  it("is refused over a formula that answers empty text", async () => {
    const { book, workbook } = openExcel();
    book.answers.set('=""', [[""]]);
    const { sheet, area } = place(book, "'Key people'!B4");
    putCell(sheet, area, { value: "", formula: '=""' });

    await expect(appendRows(workbook, "People", rows)).rejects.toMatchObject({ code: "occupied" });
  });

  it("is refused over a blank table", async () => {
    const { book, workbook } = openExcel();
    const { sheet, area } = place(book, "Actions!A3:B4");
    makeTable(sheet, { ...area, row: 4 });

    const appended = appendRows(workbook, "Actions", [
      ["Call", true],
      ["Call", true],
      ["Call", true],
      ["Call", true],
    ]);

    await expect(appended).rejects.toMatchObject({ code: "occupied" });
  });

  it("is refused below a total row", async () => {
    const { book, workbook } = openExcel();
    for (const table of book.tables) table.hasTotals = true;

    await expect(appendRows(workbook, "People", rows)).rejects.toMatchObject({ code: "occupied" });
  });

  it("is refused with another number of columns", async () => {
    const { workbook } = openExcel();

    await expect(appendRows(workbook, "People", [["Alan"]])).rejects.toMatchObject({
      code: "unexpected",
      message: expect.stringContaining("expected 2 cells per row, found 1") as string,
    });
  });
});

describe("protection", () => {
  const LOCKED =
    "and locks Notes!A1, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.";

  it.each<[string, string, (workbook: WorkbookGateway) => Promise<unknown>]>([
    ["a block", ` ${LOCKED}`, (workbook) => writeBlock(workbook, "Notes!A1", [[1]])],
    ["a formula", ` ${LOCKED}`, (workbook) => writeFormula(workbook, "Notes!A1", "=SUM(2,3)")],
    [
      "a table",
      ", so no table can be made of Notes!E1:F2, and nothing was changed. Unprotect the sheet on the Review tab, then try again.",
      (workbook) => addTable(workbook, "Notes!E1:F2", "Plan"),
    ],
  ])("is seen before %s is written", async (_, says, write) => {
    const { workbook, hands } = openExcel();
    await hands.protect("Notes");

    await expect(write(workbook)).rejects.toMatchObject({
      message: `Sheet "Notes" is protected${says}`,
      cause: undefined,
    });
  });

  it("is seen before rows are appended", async () => {
    const { workbook, hands } = openExcel();
    await hands.protect("Key people");

    await expect(appendRows(workbook, "People", [["Alan", "Coach"]])).rejects.toMatchObject({
      message: expect.stringContaining('Sheet "Key people" is protected') as string,
      cause: undefined,
    });
  });

  it("leaves cells that are open for input", async () => {
    const { book, workbook, hands } = openExcel();
    sheetNamed(book, "Notes").unlocked.push(place(book, "Notes!E1:F9").area);
    await hands.protect("Notes");

    await expect(writeBlock(workbook, "Notes!E1", [[1, 2]])).resolves.toBe("Notes!E1:F1");
    await expect(writeBlock(workbook, "Notes!F1", [[1, 2]])).rejects.toMatchObject({
      code: "protected",
    });
  });

  it("of the workbook refuses a new sheet", async () => {
    const { book, workbook } = openExcel();
    book.isStructureProtected = true;

    await expect(addSheet(workbook, "Plan")).rejects.toMatchObject({ code: "protected" });
  });
});

describe("a formula", () => {
  it("is calculated in a cell that was formatted as text", async () => {
    const { book, workbook } = openExcel();
    const { sheet, area } = place(book, "Notes!E1");
    enterFormats(sheet, area, [["@"]]);

    await writeFormula(workbook, "Notes!E1", "=SUM(2,3)");

    expect(cellAt(sheet, area)).toMatchObject({ formula: "=SUM(2,3)", value: 5 });
  });

  it("without = is refused", async () => {
    const { workbook } = openExcel();

    await expect(writeFormula(workbook, "Notes!E1", "SUM(2,3)")).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});
