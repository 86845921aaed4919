import { callKam, cellMessage, column, refusal, spill } from "../../../support/builders";

describe("KAM.HHI", () => {
  it("is 1 for one account and 1/n for n equal ones", () => {
    expect(callKam("HHI", column(7))).toBe(1);
    expect(callKam("HHI", column(3, 3, 3, 3))).toBe(0.25);
  });

  it("skips blanks and the rest of a whole column", () => {
    expect(callKam("HHI", column(50, "", 50, null, null))).toBe(0.5);
  });

  it("reads a row as well, and a single cell", () => {
    expect(callKam("HHI", [[50, 50]])).toBe(0.5);
    expect(callKam("HHI", 50)).toBe(1);
  });

  it("holds at both ends of what numbers can be", () => {
    expect(callKam("HHI", column(1e308, 1e308, 1e308, 1e308))).toBe(0.25);
    expect(callKam("HHI", column(5e-324, 5e-324))).toBe(0.5);
  });

  it.each([
    ["text", column(50, "n/a"), 'values, row 2: expected a number of 0 or more, found "n/a"'],
    [
      "an error cell",
      column(50, { code: "#REF!" }),
      'values, row 2: expected a number of 0 or more, found "#REF!"',
    ],
    [
      "a block of cells",
      [
        [1, 2],
        [3, 4],
      ],
      'values: expected a single column or row, found "2 rows by 2 columns"',
    ],
    ["nothing", [[null]], "values: expected at least one number, found an empty cell"],
    [
      "an infinite number",
      column(Infinity),
      "values, row 1: expected a number of 0 or more, found Infinity",
    ],
  ])("refuses %s", (_, cells, message) => {
    expect(refusal("HHI", cells)).toBe(`#VALUE! KAM.HHI: ${message}`);
  });

  it("has no answer when all amounts are 0", () => {
    expect(refusal("HHI", column(0, 0))).toBe(
      "#N/A KAM.HHI: values: the amounts add up to 0, so no account has a share of them",
    );
  });
});

describe("KAM.WHALE", () => {
  const profits = column(50, -20, 70);

  it("lists accounts by falling profit with what has piled up", () => {
    expect(spill("WHALE", profits, column("A", "B", "C"), false)).toEqual([
      ["C", 1, 70, 70, 0.7],
      ["A", 2, 50, 120, 1.2],
      ["B", 3, -20, 100, 1],
    ]);
  });

  it("does without ids", () => {
    expect(spill("WHALE", profits)[1]).toEqual([1, 70, 70, 0.7]);
  });

  it("leaves out unknown profits and keeps ids with their profits", () => {
    expect(
      spill("WHALE", column(1, "", 3), column("A", "B", "C"), false).map((row) => row[0]),
    ).toEqual(["C", "A"]);
  });

  it("shows cells at fault at the end and draws the curve over the others", () => {
    const rows = spill("WHALE", column(50, "n/a", 70), column("A", "B", "C"), false);

    expect(rows.slice(0, 2)).toEqual([
      ["C", 1, 70, 70, 70 / 120],
      ["A", 2, 50, 120, 1],
    ]);
    expect(rows[2]?.[0]).toBe("B");
    expect(cellMessage(rows[2]?.[1])).toBe('profits, row 2: expected a number, found "n/a"');
  });

  it("has no shares where total profit is not above 0", () => {
    const rows = spill("WHALE", column(-5, -3), null, false);

    expect(rows.map((row) => row[2])).toEqual([-3, -8]);
    expect(cellMessage(rows[0]?.[3])).toBe(
      "profits: total profit is not above 0, so there is no share of it",
    );
  });

  it("says so where a sum is too large for a number", () => {
    const rows = spill("WHALE", column(1.7e308, 1.7e308), null, false);

    expect(cellMessage(rows[1]?.[2])).toBe(
      "profits: these values are too large or too small to give a number",
    );
  });

  it("refuses more ids than profits", () => {
    expect(refusal("WHALE", column(1, 2), column("A", "B", "C"))).toBe(
      "#VALUE! KAM.WHALE: ids: expected as many ids as profits, 2, found 3",
    );
  });
});
