import { bookState } from "../support/strict-excel/book-state";
import { place, sheetNamed } from "../support/strict-excel/hands";
import { putCell } from "../support/strict-excel/cells";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** Rows of an id and a note: short ones, then long ones, which no measure of the first foretells. */
const ROWS = Array.from({ length: 6_000 }, (_, row) => [
  `A-${row}`,
  row < 4_500 ? "short" : `${row} `.padEnd(6_000, "lang und breit: ü "),
]);

function openNotes(rows: readonly (readonly string[])[]): OpenedExcel {
  const opened = openExcel();
  const sheet = sheetNamed(opened.book, "Notes");
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      putCell(sheet, { row, column: column + 20 }, { value });
    }
  }
  return opened;
}

describe("long texts", () => {
  it("are read whole, in answers of moderate size", async () => {
    const { workbook } = openNotes(ROWS);

    const { cells } = await workbook.readReference(`U1:V${ROWS.length}`, "Notes");
    const { formulas } = await workbook.readFormulas(`Notes!U1:V${ROWS.length}`);

    expect(cells).toEqual(ROWS);
    expect(formulas.flat()).toEqual(ROWS.flat().map(() => undefined));
  });

  it("are written, looked at and taken back", async () => {
    const { workbook, book } = openExcel();
    const before = bookState(book);
    const cells = ROWS.slice(-1_500).map(([, note = ""]) => [note]);

    const deed = await workbook.apply([{ change: "block", at: "Notes!U1", cells }]);
    const { cells: written } = await workbook.readReference("U1:U1500", "Notes");
    expect(written).toEqual(cells);

    await expect(deed.takeBack()).resolves.toEqual([]);
    expect(bookState(book)).toEqual(before);
  });

  it("of two tables that Excel does not answer together are read one by one", async () => {
    const long = ROWS.slice(-600);
    const opened = openNotes([["id", "note"], ...long]);
    for (const [row, cells] of [["id", "note"], ...long].entries()) {
      for (const [column, value] of cells.entries()) {
        putCell(sheetNamed(opened.book, "Notes"), { row, column: column + 30 }, { value });
      }
    }
    const { tables } = opened.book;
    for (const [name, cells] of [
      ["One", "Notes!U1:V601"],
      ["Two", "Notes!AE1:AF601"],
    ] as const) {
      // prettier-ignore
      const { sheet, area } = place(opened.book, cells);
      tables.push({ id: name, name, sheet, area, hasTotals: false });
    }

    const [one, two] = await opened.workbook.readTables(["One", "Two"]);

    expect([one?.rows, two?.rows]).toEqual([long, long]);
  });
});
