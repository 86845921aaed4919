import { blockAround } from "../../../../src/workbench/make-table/block-around";

const SHEET = ["......x", "..ab...", "..c....", "...d.x.", "......."];
const isFilled = (row: number, column: number): boolean => (SHEET[row]?.[column] ?? ".") !== ".";

describe("the block around a cell", () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [2, 3],
  ])("from row %i and column %i ends at blank rows and columns", (row, column) => {
    expect(blockAround(isFilled, { row, column })).toEqual({
      row: 1,
      column: 2,
      rowCount: 3,
      columnCount: 2,
    });
  });

  it("is a cell that stands alone, also at the edge of the sheet", () => {
    const alone = (row: number, column: number): boolean => row === 0 && column === 0;
    const block = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(blockAround(alone, { row: 0, column: 0 })).toEqual(block);
  });
});
