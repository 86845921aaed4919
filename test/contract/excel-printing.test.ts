import { bookState } from "../support/strict-excel/book-state";
import { sheetNamed } from "../support/strict-excel/hands";
import { openExcel } from "./opened-excel";

const PRINT = {
  change: "print",
  sheet: "Accounts",
  orientation: "landscape",
  fitsWidth: true,
  repeatedRows: 1,
} as const;

describe("the rows that every page repeats", () => {
  it.each([
    [0, 1],
    [2, 2],
    [0, 0],
  ])("are those from row %i on, %i of them, when a deed is taken back", async (from, count) => {
    const { workbook, book } = openExcel();
    Object.assign(sheetNamed(book, "Accounts").print, { titlesFrom: from, titleRows: count });
    const before = bookState(book);

    const deed = await workbook.apply([PRINT]);
    expect(sheetNamed(book, "Accounts").print).toMatchObject({ titlesFrom: 0, titleRows: 1 });
    await expect(deed.takeBack()).resolves.toEqual([]);

    expect(bookState(book)).toEqual(before);
  });

  it("are no more when a deed repeats none", async () => {
    const { workbook, book } = openExcel();
    Object.assign(sheetNamed(book, "Accounts").print, { titlesFrom: 2, titleRows: 2 });

    await workbook.apply([{ ...PRINT, repeatedRows: 0 }]);

    expect(sheetNamed(book, "Accounts").print.titleRows).toBe(0);
  });
});
