import {
  accountsTable,
  cellMessage,
  criteriaTable,
  refusal,
  spill,
} from "../../../support/builders";

const ROW = [[8, "", 6, 9]];
const WEIGHTS = [[0.4, 0.3, 0.2, 0.1]];
const SETTINGS = criteriaTable(["fit", 0.75], ["openness", 0.25]);

describe("KAM.SCORE of one account", () => {
  it("spills score, completeness, low, high and standing", () => {
    const [cells] = spill("SCORE", ROW, WEIGHTS);

    expect(cells?.slice(0, 4).map((cell) => Number(cell).toFixed(4))).toEqual([
      "7.5714",
      "0.7000",
      "5.3000",
      "8.3000",
    ]);
    expect(cells?.[4]).toBe("provisional");
  });

  it("reads values and weights down a column too", () => {
    const upright = (row: readonly unknown[] | undefined): unknown[][] =>
      (row ?? []).map((cell) => [cell]);

    expect(spill("SCORE", upright(ROW[0]), upright(WEIGHTS[0]))).toEqual(
      spill("SCORE", ROW, WEIGHTS),
    );
  });

  it("takes anchors from the second and third row of plain settings", () => {
    const plain = [
      [0.5, 0.5],
      [0, 100],
      [20, 200],
    ];

    expect(spill("SCORE", [[10, 150]], plain)[0]?.[0]).toBe(5);
  });

  it("shows a header row when asked", () => {
    expect(spill("SCORE", ROW, WEIGHTS, null, null, true)[0]?.[0]).toBe("attractiveness");
  });

  it("equals the table form row by row", () => {
    const table = accountsTable(
      { account_id: "A", fit: 8, openness: "" },
      { account_id: "B", fit: 2, openness: 9 },
    );

    const [first, second] = spill("SCORE", table, SETTINGS, null, null, false);

    expect(spill("SCORE", [[8, null]], [[0.75, 0.25]])[0]).toEqual(first?.slice(1));
    expect(spill("SCORE", [[2, 9]], [[0.75, 0.25]])[0]).toEqual(second?.slice(1));
  });

  it.each([
    [
      "text among the values",
      [["n/a", 1]],
      [[0.5, 0.5]],
      'accounts, column "criterion 1": expected a number, found "n/a"',
    ],
    [
      "more values than weights",
      [[1, 2, 3]],
      [[0.5, 0.5]],
      "accounts: expected as many values as weights, 2, found 3",
    ],
    [
      "a negative weight",
      [[1, 2]],
      [[1.5, -0.5]],
      "settings, row 1: expected weights of 0 or more, found -0.5",
    ],
    [
      "weights that do not add up",
      [[1, 2]],
      [[0.5, 0.6]],
      "settings, row 1: expected weights that add up to 1 (100%), found 1.1",
    ],
    [
      "low at high",
      [[1, 2]],
      [
        [0.5, 0.5],
        [0, 5],
        [1, 5],
      ],
      "settings, row 3: expected a number above 5, found 5",
    ],
    [
      "no cells at all",
      null,
      [[0.5, 0.5]],
      "accounts: expected a table with headers, or one account's values, found an empty cell",
    ],
  ])("refuses %s", (_, values, weights, message) => {
    expect(refusal("SCORE", values, weights)).toBe(`#VALUE! KAM.SCORE: ${message}`);
  });
});

describe("KAM.SCORE of a table", () => {
  it("finds columns by header in any order and case, and leaves others alone", () => {
    const table = accountsTable({ note: "x", OPENNESS: 4, Account_ID: "A", Fit: 8 });

    expect(spill("SCORE", table, SETTINGS)[1]).toEqual(["A", 7, 1, 7, 7, "firm"]);
  });

  it("shows what each criterion adds, in sum the score", () => {
    const table = accountsTable({ account_id: "A", fit: 8, openness: 4 });

    const [headers, cells] = spill("SCORE", table, SETTINGS, "parts");

    expect(headers?.slice(6)).toEqual(["fit", "openness"]);
    expect(cells?.slice(6)).toEqual([6, 1]);
  });

  it("divides one column by another, and knows no ratio over 0 or blank", () => {
    const settings = criteriaTable(["contribution_12m / revenue_12m", 0.5, 0, 0.4], ["fit", 0.5]);
    const row = (account_id: string, revenue_12m: unknown): Record<string, unknown> => ({
      account_id,
      contribution_12m: 20,
      revenue_12m,
      fit: 10,
    });

    const completeness = spill(
      "SCORE",
      accountsTable(row("A", 100), row("B", 0), row("C", "")),
      settings,
    )
      .slice(1)
      .map((cells) => cells[2]);

    expect(completeness).toEqual([1, 0.5, 0.5]);
  });

  it("keeps the fault of one row in that row", () => {
    const table = accountsTable(
      { account_id: "A", fit: 8, openness: 4 },
      { account_id: "B", fit: "high", openness: 4 },
      { account_id: "C", fit: "#N/A", openness: 4 },
      { account_id: "D", fit: { code: "#DIV/0!" }, openness: 4 },
    );

    const [, a, b, c, d] = spill("SCORE", table, SETTINGS);

    expect(a).toEqual(["A", 7, 1, 7, 7, "firm"]);
    expect(b?.[0]).toBe("B");
    expect(cellMessage(b?.[1])).toBe(
      'accounts, column "fit", row 3: expected a number, found "high"',
    );
    expect(cellMessage(c?.[5])).toBe(
      'accounts, column "fit", row 4: expected a number, found "#N/A"',
    );
    expect(cellMessage(d?.[1])).toContain('row 5: expected a number, found "#DIV/0!"');
  });

  it("marks every row of an id that stands twice, and no other", () => {
    const table = accountsTable(
      { account_id: "A", fit: 8, openness: 4 },
      { account_id: "B", fit: 8, openness: 4 },
      { account_id: "A", fit: 2, openness: 4 },
    );

    const [, first, second, third] = spill("SCORE", table, SETTINGS);

    expect(cellMessage(first?.[1])).toContain(
      'row 2: expected an id of its own, found "A also in row 4"',
    );
    expect(second?.[1]).toBe(7);
    expect(cellMessage(third?.[1])).toContain(
      'row 4: expected an id of its own, found "A also in row 2"',
    );
  });

  it("says so in the cell of an account of which nothing is known", () => {
    const table = accountsTable({ account_id: "A", fit: "", openness: null });

    const [, cells] = spill("SCORE", table, SETTINGS);

    expect(cellMessage(cells?.[1])).toBe("accounts, row 2: no criterion of this account is known");
    expect(cells?.slice(2)).toEqual([0, 0, 10, "insufficient data"]);
  });

  it("leaves out blank rows below the table, as in whole columns", () => {
    const table = [
      ...accountsTable({ account_id: "A", fit: 8, openness: 4 }),
      ["", "", ""],
      [null, null, null],
    ];

    expect(spill("SCORE", table, SETTINGS)).toHaveLength(2);
  });

  it("answers for 100,000 accounts, and one bad row stays one bad row", () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`A${at}`, at === 70_000 ? "?" : 8, 4]);

    const answer = spill("SCORE", [["account_id", "fit", "openness"], ...rows], SETTINGS);

    expect(answer).toHaveLength(100_001);
    expect(cellMessage(answer[70_001]?.[1])).toContain("row 70002");
    expect(answer.filter((row) => row[1] === 7)).toHaveLength(99_999);
  });

  it("gives ids that are numbers back as numbers", () => {
    expect(
      spill("SCORE", accountsTable({ account_id: 12_346, fit: 8, openness: 4 }), SETTINGS)[1]?.[0],
    ).toBe(12_346);
  });

  const oneRow = accountsTable({ account_id: "A", fit: 8, openness: 4 });

  it.each([
    [
      "a table without ids",
      [
        ["fit", "openness"],
        [1, 2],
      ],
      SETTINGS,
      '#VALUE! KAM.SCORE: accounts, row 1: expected a column headed "account_id" (hand a table over with its headers, as Name[#All]), found "fit, openness"',
    ],
    [
      "headers without rows",
      [["account_id", "fit"]],
      SETTINGS,
      "#N/A KAM.SCORE: accounts: the table has no rows below its headers",
    ],
    [
      "two columns of one header",
      [
        ["account_id", "fit", "Fit"],
        ["A", 1, 2],
      ],
      criteriaTable(["fit", 1]),
      '#VALUE! KAM.SCORE: accounts, row 1: expected one column headed "fit", found "two of them"',
    ],
    [
      "a criterion without its column",
      oneRow,
      criteriaTable(["fit", 0.5], ["opennes", 0.5]),
      '#VALUE! KAM.SCORE: settings, column "setting", row 3: expected a header of accounts, found "opennes"',
    ],
    [
      "weights that do not add up",
      oneRow,
      criteriaTable(["fit", 0.5], ["openness", 0.6]),
      '#VALUE! KAM.SCORE: settings, column "value": expected weights that add up to 1 (100%), found 1.1',
    ],
    [
      "a negative weight",
      oneRow,
      criteriaTable(["fit", 1.5], ["openness", -0.5]),
      '#VALUE! KAM.SCORE: settings, column "value", row 2: expected a weight from 0 to 1, found 1.5',
    ],
    [
      "low above high",
      oneRow,
      criteriaTable(["fit", 0.5, 9, 3], ["openness", 0.5]),
      '#VALUE! KAM.SCORE: settings, column "high", row 2: expected a number above low, which is 9, found 3',
    ],
    [
      "a criterion set twice",
      oneRow,
      criteriaTable(["fit", 0.5], ["fit", 0.5]),
      '#VALUE! KAM.SCORE: settings, column "setting", row 3: expected each criterion once, found "fit"',
    ],
    [
      "a weight that is text",
      oneRow,
      criteriaTable(["fit", "half"], ["openness", 0.5]),
      '#VALUE! KAM.SCORE: settings, column "value", row 2: expected a number, found "half"',
    ],
    [
      "a direction of its own",
      oneRow,
      criteriaTable(["fit", 1, "", "", "best"]),
      '#VALUE! KAM.SCORE: settings, column "better", row 2: expected higher, lower, found "best"',
    ],
    [
      "settings without their columns",
      oneRow,
      [
        ["group", "setting"],
        ["tier", "x"],
      ],
      '#VALUE! KAM.SCORE: settings, row 1: expected a column headed "value" (hand a table over with its headers, as Name[#All]), found "group, setting"',
    ],
  ])("refuses %s", (_, table, settings, message) => {
    expect(refusal("SCORE", table, settings)).toBe(message);
  });

  it("refuses a word that is none of detail", () => {
    expect(refusal("SCORE", oneRow, SETTINGS, "all")).toBe(
      '#VALUE! KAM.SCORE: detail: expected "summary" or "parts", found "all"',
    );
  });

  it("uses the defaults, with what is missing unknown, when no settings are given", () => {
    const [, cells] = spill(
      "SCORE",
      accountsTable({ account_id: "A", strategic_fit: 5, openness: 10 }),
    );

    // Weights .1310 and .0736 of 1 are known.
    expect(cells?.[1]).toBeCloseTo((0.131 * 5 + 0.0736 * 10) / 0.2046, 12);
    expect(cells?.[2]).toBeCloseTo(0.2046, 12);
    expect(cells?.[5]).toBe("insufficient data");
  });
});
