import { runningSums, signOfSums } from "../../../../src/files/proposal/layout/running-sums";
import { rowsByName } from "../../../../src/files/proposal/layout/rows-by-name";
import type { FileRow } from "../../../../src/files/rows/file-rows";

const rowsOf = (...texts: readonly string[]): FileRow[] =>
  texts.map((text, index) => ({ row: index + 2, cells: ["Nord", text] }));

describe("the sums of rows that become more", () => {
  it("go on where they ended", () => {
    const rows = rowsOf("1,5", "2,25");
    const sums = runningSums(rows);
    expect(sums.of(1).comma).toEqual({ amounts: 2, sum: 3.75 });
    rows.push(...rowsOf("10", "text"));
    expect(sums.rows).toBe(4);
    expect(sums.of(1).comma).toEqual({ amounts: 3, sum: 13.75 });
  });

  it("begin with the row that they are asked from", () => {
    const sums = runningSums(rowsOf("1", "2", "4"), 1);
    expect(sums.rows).toBe(2);
    expect(sums.of(1).point).toEqual({ amounts: 2, sum: 6 });
  });

  it("prove the sign that more of their texts do", () => {
    const sums = runningSums(rowsOf("1,5", "2,25", "3.75"));
    expect(signOfSums(sums.of(1), ".")).toBe(",");
    expect(signOfSums(runningSums(rowsOf("7")).of(1), ".")).toBe(".");
  });
});

describe("rows by what stands in them", () => {
  it("are found in their order and once each, those too that came later", () => {
    const rows: FileRow[] = [
      { row: 2, cells: ["Nord\u200b", "Nord"] },
      { row: 3, cells: ["West", "1"] },
    ];
    const named = rowsByName(rows);
    expect(named(["Nord"]).map(({ row }) => row)).toEqual([2]);
    rows.push({ row: 4, cells: ["Nord", "2"] });
    expect(named(["West", "Nord"]).map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(named([])).toEqual([]);
  });
});
