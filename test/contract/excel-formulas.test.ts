import type { CellValue } from "../../src/workbook/cells";
import { formatCells } from "../support/deeds";
import { cellAt, putCell } from "../support/strict-excel/cells";
import { place } from "../support/strict-excel/hands";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** Formulas that show an error, from a cell downwards. */
function putSticking(
  { book }: OpenedExcel,
  address: string,
  count: number,
  rowsApart = 1,
): readonly { readonly address: string; readonly formula: string }[] {
  const { sheet, area } = place(book, address);
  return Array.from({ length: count }, (_, index) => {
    const spot = { row: area.row + index * rowsApart, column: area.column };
    const formula = `=KAM.HHI(A${spot.row + 1})`;
    putCell(sheet, spot, { value: 0, formula });
    const cell = cellAt(sheet, spot);
    if (cell !== undefined) Object.assign(cell, { value: "#NAME?" satisfies CellValue });
    return { address: `${sheet.name}!F${spot.row + 1}`, formula };
  });
}

describe("formulas that show something", () => {
  it("are looked for in two requests for the sheets, and one for small sheets together", async () => {
    const { workbook, excel } = openExcel();
    const before = excel.interrupts.counted().sync;

    await workbook.findFormulas("#NAME?");

    expect(excel.interrupts.counted().sync - before).toBe(3);
  });

  it("are found on hidden sheets, and far apart", async () => {
    const opened = openExcel();
    const [first, second] = putSticking(opened, "Notes!F3", 2, 5_000);
    const { sheet } = place(opened.book, "Notes!A1");
    Object.assign(sheet, { isHidden: true });

    const { found } = await opened.workbook.findFormulas("#NAME?");

    expect(found).toEqual([first, second]);
  });
});

describe("formulas that are entered again", () => {
  it("are written in as many requests for 1,000 as for one, and never cell by cell", async () => {
    const requests: number[] = [];
    for (const count of [1, 1_000, 4_000]) {
      const opened = openExcel();
      const formulas = putSticking(opened, "Notes!F1", count, 2);
      const before = opened.excel.interrupts.counted().sync;
      await opened.workbook.apply([{ change: "enter-again", formulas }]);
      requests.push(opened.excel.interrupts.counted().sync - before);
      expect(await opened.workbook.findFormulas("#NAME?")).toEqual({ found: [], cut: [] });
    }

    const [one = 0, thousand, fourThousand] = requests;
    expect(thousand).toBe(one);
    // 8 MB as Excel on the web counts, which takes 5 MB at once.
    expect(fourThousand).toBeLessThanOrEqual(4 * one);
  });

  it("stay formulas in cells that were formatted as text since", async () => {
    const opened = openExcel();
    const formulas = putSticking(opened, "Notes!F1", 2);
    await formatCells(opened.workbook, "Notes!F2", "@");

    await opened.workbook.apply([{ change: "enter-again", formulas }]);

    const read = await opened.workbook.readFormulas("Notes!F1:F2");
    expect(read.formulas).toEqual(formulas.map(({ formula }) => [formula]));
  });
});
