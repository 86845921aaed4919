import {
  accountsTable,
  callKam,
  cellMessage,
  column,
  criteriaTable,
  refusal,
  spill,
} from "../../../support/builders";
import { explanation, unexplained } from "../../../support/explanations";

describe("KAM.TOPSIS", () => {
  const SETTINGS = criteriaTable(["margin", 0.8], ["cost", 0.2, 0, 10, "lower"]);
  const table = accountsTable(
    { account_id: "A", margin: 3, cost: 3 },
    { account_id: "B", margin: 4, cost: 4 },
    { account_id: "C", margin: "", cost: 9 },
    { account_id: "D", margin: "high", cost: 1 },
  );

  it("compares the accounts of which all is known, and says what the others lack", () => {
    const [, first, second, third, fourth] = spill("TOPSIS", table, SETTINGS);

    expect(first?.slice(0, 1)).toEqual(["A"]);
    expect(first?.[1]).toBeCloseTo(0.2, 12);
    expect(second?.[1]).toBeCloseTo(0.8, 12);
    expect([first?.[2], second?.[2]]).toEqual([2, 1]);
    expect(third?.[0]).toBe("C");
    expect(cellMessage(third?.[1])).toBe(
      'accounts, column "margin", row 4: is unknown (the cell is blank), and there is no answer without it',
    );
    expect(cellMessage(fourth?.[2])).toBe(
      'accounts, column "margin", row 5: expected a number, found "high"',
    );
  });

  it("gives equals the same rank", () => {
    const ranks = spill("TOPSIS", [[1], [2], [2]], [[1]]).map((row) => row[1]);

    expect(ranks).toEqual([3, 1, 1]);
  });

  it("takes a row of 1 and -1 below the weights, and weights down a column", () => {
    expect(callKam("TOPSIS", [[1], [2]], [[1], [-1]])).toEqual([
      [1, 1],
      [0, 2],
    ]);
    expect(
      spill(
        "TOPSIS",
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        column(0.5, 0.3, 0.2),
      )[1],
    ).toEqual([1, 1]);
  });

  it("shows a header row when asked", () => {
    expect(spill("TOPSIS", [[1], [2]], [[1]], true)[0]).toEqual(["closeness", "rank"]);
    expect(spill("TOPSIS", table, SETTINGS, false)[0]?.[0]).toBe("A");
  });

  it("is explained by values, weights and distances", () => {
    const told = explanation("TOPSIS", [table, SETTINGS], 2, 1);

    expect(told.question).toBe("Closeness of B to the best");
    expect(told.rule.slice(1, 3)).toEqual([
      "margin: 4, weight 0.8, higher is better.",
      "cost: 4, weight 0.2, lower is better.",
    ]);
    expect(told.rule.at(-1)).toBe("Closeness 0.16 / (0.04 + 0.16) = 0.8: rank 1 of 2.");
    expect(unexplained("TOPSIS", [table, SETTINGS], 3, 1)).toContain("is unknown");
    expect(explanation("TOPSIS", [[[1], [2]], [[1]]], 0).question).toBe(
      "Closeness of row 1 to the best",
    );
  });

  it("marks the row of a plain block with a fault or a gap", () => {
    const [, second, third] = spill("TOPSIS", [[1], ["x"], [""], [2]], [[1]]);

    expect(cellMessage(second?.[0])).toBe(
      'accounts, column "1", row 2: expected a number, found "x"',
    );
    expect(cellMessage(third?.[1])).toContain('accounts, column "1", row 3: is unknown');
  });

  it.each([
    [
      "nothing",
      [[""]],
      [[1]],
      "#VALUE! KAM.TOPSIS: accounts: expected a table with headers, or rows of numbers, found an empty cell",
    ],
    [
      "accounts that are alike",
      [
        [1, 2],
        [1, 2],
      ],
      [[0.5, 0.5]],
      "#N/A KAM.TOPSIS: accounts: all are alike under every criterion, so none is nearer to the best",
    ],
    [
      "a single account",
      [
        [1, 2],
        [3, ""],
      ],
      [[0.5, 0.5]],
      "#N/A KAM.TOPSIS: accounts: only one account is fully known, so there is none to compare it with",
    ],
    [
      "more columns than weights",
      [[1, 2]],
      [[1]],
      "#VALUE! KAM.TOPSIS: accounts: expected as many columns as weights, 1, found 2",
    ],
    [
      "weights that do not add up",
      [[1, 2]],
      [[0.5, 0.6]],
      "#VALUE! KAM.TOPSIS: settings, row 1: expected weights that add up to 1 (100%), found 1.1",
    ],
    [
      "a negative weight",
      [[1, 2]],
      [[1.5, -0.5]],
      '#VALUE! KAM.TOPSIS: settings, column "2", row 1: expected a weight of 0 or more, found -0.5',
    ],
    [
      "a direction that is none",
      [[1], [2]],
      [[1], [2]],
      '#VALUE! KAM.TOPSIS: settings, column "1", row 2: expected 1 (higher is better) or -1, found 2',
    ],
  ])("refuses %s", (_, accounts, settings, message) => {
    expect(refusal("TOPSIS", accounts, settings)).toBe(message);
  });

  it("says what is missing where nothing says what counts, and where to set it", () => {
    const columns = accountsTable({ account_id: "A", margin: 3 }, { account_id: "B", margin: 4 });
    const cut = [
      ["group", "setting", "value"],
      ["tier", "attractiveness cut", 5],
    ];

    expect(refusal("TOPSIS", [[1, 2, 3]])).toBe(
      "#VALUE! KAM.TOPSIS: settings: expected a row of 3 weights that add up to 1, one for each column of accounts, or the Settings table, found an empty cell",
    );
    for (const settings of [null, cut])
      expect(refusal("TOPSIS", columns, settings)).toBe(
        '#VALUE! KAM.TOPSIS: accounts, row 1: expected a column headed "purchasing_power_3y" for our default criteria, or Settings with criteria (group attractiveness) for your columns, found "account_id, margin"',
      );
  });

  it("takes plain rows in the order of the criteria of a Settings table", () => {
    const rows = [
      [3, 3],
      [4, 4],
    ];

    expect(spill("TOPSIS", rows, SETTINGS).map(([, rank]) => rank)).toEqual([2, 1]);
  });
});
