import { DAY_FORMAT } from "../../src/schema/number-format";
import { insertSample } from "../../src/sample/open-sample";
import { SAMPLE_DAY } from "../../src/sample/sample-accounts";
import { proposeReading } from "../support/files/proposed-reading";
import { readCsv } from "../support/files/read-csv";
import { cellAt } from "../support/strict-excel/cells";
import { sheetNamed } from "../support/strict-excel/hands";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** 30 June 2026 as workbooks count it whose days begin with 1900, and with 1904. */
const [FROM_1900, FROM_1904] = [46_203, 44_741];

function from1904(): OpenedExcel {
  const opened = openExcel();
  opened.book.countsFrom1904 = true;
  return opened;
}

describe("an Excel that does not tell how days are counted", () => {
  it("is read, and written, as one that counts from 1900", async () => {
    const { workbook, book } = openExcel({ lacks: ["FunctionResult.value"] });

    expect(await workbook.readTable("Accounts")).not.toHaveProperty("countsFrom1904");
    expect(await workbook.readActiveCell()).toMatchObject({
      address: expect.any(String) as string,
    });
    await workbook.apply([{ change: "sheet", name: "Days" }]);
    expect(sheetNamed(book, "Days").name).toBe("Days");
  });

  it("is asked for it once", async () => {
    const { workbook, excel } = openExcel({ lacks: ["FunctionResult.value"] });
    await workbook.readActiveCell();
    const once = excel.interrupts.counted().sync;

    await workbook.readActiveCell();

    expect(excel.interrupts.counted().sync - once).toBe(1);
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("says so with what is read of it, and no other does", async () => {
    const { workbook } = from1904();
    expect(await workbook.readTable("Accounts")).toMatchObject({ countsFrom1904: true });
    expect(await workbook.readActiveCell()).toMatchObject({ countsFrom1904: true });
    expect(await workbook.readFormats("Accounts!D2")).toMatchObject({ countsFrom1904: true });

    const usual = openExcel().workbook;
    expect(await usual.readTable("Accounts")).not.toHaveProperty("countsFrom1904");
    expect(await usual.readActiveCell()).not.toHaveProperty("countsFrom1904");
    expect(await usual.readFormats("Accounts!D2")).not.toHaveProperty("countsFrom1904");
  });

  it("is asked in the request that reads a table", async () => {
    const { workbook, excel } = from1904();
    await workbook.readTable("Accounts");
    const asked = excel.interrupts.counted().sync;

    expect(asked).toBe(2);
  });

  it("gets its own numbers where a deed writes days, and other numbers as they are", async () => {
    const { workbook, book } = from1904();
    await workbook.apply([
      { change: "sheet", name: "Days" },
      {
        change: "block",
        at: { sheet: { made: 0 }, cells: "A1" },
        cells: [
          ["day", "amount"],
          [FROM_1900, FROM_1900],
          ["2026-06-30", 1],
        ],
      },
      { change: "format", at: { sheet: { made: 0 }, cells: "A2:A3" }, format: DAY_FORMAT },
      { change: "format", at: { sheet: { made: 0 }, cells: "B2:B3" }, format: '#,##0 "days"' },
    ]);

    const sheet = sheetNamed(book, "Days");
    const value = (row: number, column: number): unknown => cellAt(sheet, { row, column })?.value;
    expect([value(1, 0), value(1, 1)]).toEqual([FROM_1904, FROM_1900]);
    expect(value(2, 0)).toBe("2026-06-30");
  });

  it("refuses a day before its first one, wholly, with the cell and what to do", async () => {
    const { workbook, book } = from1904();
    const day = 1_401; // 1 November 1903: 60 days and 1462 to 1 January 1904
    const deed = workbook.apply([
      { change: "sheet", name: "Days" },
      { change: "block", at: { sheet: { made: 0 }, cells: "A1" }, cells: [["day"], [day]] },
      { change: "format", at: { sheet: { made: 0 }, cells: "A2:A2" }, format: DAY_FORMAT },
    ]);

    await expect(deed).rejects.toMatchObject({
      code: "unsupported",
      message:
        "Days!A2: expected a day from 1904-01-02 on, as this workbook counts its days from 1904, found 1903-11-01. Nothing was changed. Correct the day, or use a workbook without the 1904 date system (File, Options, Advanced).",
    });
    expect(book.sheets.some(({ name }) => name === "Days")).toBe(false);
  });

  it("gets the sample with days that it shows as they are meant", async () => {
    const { workbook, book } = from1904();
    await insertSample(workbook);

    const table = book.tables.find(({ name }) => /^Accounts.+/.test(name));
    if (table === undefined) throw new Error("The sample has no table of accounts.");
    const { sheet, area } = table;
    const headers = Array.from(
      { length: area.columnCount },
      (_, column) => cellAt(sheet, { row: area.row, column: area.column + column })?.value,
    );
    const at = { row: area.row + 1, column: area.column + headers.indexOf("as_of") };
    expect(cellAt(sheet, at)?.value).toBe(SAMPLE_DAY - 1462);
  });

  it("gets days of a CSV file as they stand in the file", async () => {
    const { workbook, book } = from1904();
    const text = "id,paid\nA,2026-06-30\n";
    const { rows } = readCsv(text, proposeReading(text).reading);
    await workbook.apply([
      { change: "sheet", name: "Csv" },
      { change: "block", at: { sheet: { made: 0 }, cells: "A1" }, cells: rows },
      { change: "format", at: { sheet: { made: 0 }, cells: "B1:B1" }, format: DAY_FORMAT },
    ]);

    expect(cellAt(sheetNamed(book, "Csv"), { row: 0, column: 1 })?.value).toBe(FROM_1904);
  });
});
