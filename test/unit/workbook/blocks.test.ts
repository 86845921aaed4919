import { bytesOfRow, measure, rowBlocks, withoutBlankEnd } from "../../../src/workbook/blocks";
import type { Cells } from "../../../src/workbook/cells";

describe("blocks of rows", () => {
  it("are at most 20,000 rows high", () => {
    const area = { row: 1, column: 0, rowCount: 45_000, columnCount: 1 };

    const seen = rowBlocks(area).map(({ row, rowCount }) => [row, rowCount]);
    expect(seen).toEqual([
      [1, 20_000],
      [20_001, 20_000],
      [40_001, 5_000],
    ]);
  });

  it("hold 50,000 typical cells", () => {
    const [first] = rowBlocks({ row: 0, column: 0, rowCount: 20_000, columnCount: 10 });

    expect(first?.rowCount).toBe(5_000);
  });

  it("end before a row that would make them too large", () => {
    const area = { row: 0, column: 0, rowCount: 4, columnCount: 1 };
    const notes = [["short"], ["x".repeat(700_000)], ["x".repeat(700_000)], ["short"]];

    const blocks = rowBlocks(area, (row) => bytesOfRow(notes[row] ?? []));

    expect(blocks.map(({ rowCount }) => rowCount)).toEqual([2, 2]);
  });

  it("are one row high where a row alone is too large", () => {
    const blocks = rowBlocks({ row: 0, column: 0, rowCount: 2, columnCount: 60_000 });

    expect(blocks.map(({ rowCount }) => rowCount)).toEqual([1, 1]);
  });
});

describe("rows", () => {
  it("lose the blank ones at their end alone", () => {
    expect(withoutBlankEnd([["A"], [""], [0], [false], [""], [""]])).toEqual([
      ["A"],
      [""],
      [0],
      [false],
    ]);
  });

  it.each<[string, Cells, string]>([
    ["no row", [], "expected at least one cell to write, found none"],
    ["rows without cells", [[], []], "expected at least one cell to write, found none"],
    ["rows of different lengths", [[1, 2], [3]], "row 2: expected 2 cells, found 1"],
    [
      "a number that is not finite",
      [[1, 2], [3, Number.NaN]], // prettier-ignore
      "row 2, column 2: expected a finite number, found NaN",
    ],
  ])("cannot be written with %s", (_, cells, reason) => {
    expect(() => measure(cells)).toThrow(`These cells cannot be written: ${reason}. Report this.`);
  });

  it("are as many, and as wide, as their first one says", () => {
    expect(measure([[1, "a", true], [2, "", false]])).toEqual({ rowCount: 2, columnCount: 3 }); // prettier-ignore
  });
});
