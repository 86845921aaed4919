import { catalogue } from "../../../src/functions/catalogue";
import { KamError } from "../../../src/model/errors";
import type { Explanation } from "../../../src/functions/explanation";
import {
  accountsTable,
  callKam,
  cellMessage,
  criteriaTable,
  refusal,
  spill,
} from "../../support/builders";

const column = (values: readonly unknown[]): readonly (readonly unknown[])[] =>
  values.map((value) => [value]);

function explain(name: string, cells: readonly unknown[], row: number, column = 0): Explanation {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition.explain(cells, { row, column });
}

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown.message;
  }
  throw new Error("A refusal was expected");
};

describe("KAM.AHP", () => {
  const HALF = [
    ["", 6, 3],
    ["", "", 0.5],
    ["", "", ""],
  ];

  it("reads one half of the square, with or without a diagonal", () => {
    const lower = [
      [1, "", ""],
      [1 / 6, 1, ""],
      [1 / 3, 2, 1],
    ];

    expect(spill("AHP", HALF)).toEqual(
      spill("AHP", [
        [1, 6, 3],
        ["", 1, 0.5],
        ["", "", 1],
      ]),
    );
    expect(spill("AHP", lower)[1]?.[1]).toBeCloseTo(2 / 3, 12);
  });

  it("leaves out blank rows and columns around the square", () => {
    const padded = [...HALF.map((row) => [...row, "", ""]), ["", "", "", "", ""]];

    expect(spill("AHP", padded)).toEqual(spill("AHP", HALF));
  });

  it("takes the names around the square, or those handed over", () => {
    const table = [
      ["criterion", "fit", "size"],
      ["fit", 1, 3],
      ["size", "", 1],
    ];
    const names = (...cells: readonly unknown[]): readonly unknown[] =>
      spill("AHP", ...cells)
        .slice(1)
        .map(([name]) => name);

    expect(names(table)).toEqual(["fit", "size"]);
    expect(names(table.map((row) => row.slice(1)))).toEqual(["fit", "size"]);
    expect(names(table.slice(1))).toEqual(["fit", "size"]);
    expect(names(table, [["Fit", "Size"]])).toEqual(["Fit", "Size"]);
    expect(
      names(
        [
          ["", 3],
          ["", ""],
        ],
        column(["A", ""]),
      ),
    ).toEqual(["A", "criterion 2"]);
  });

  it("takes a typed decimal for the reverse of the whole number in its pair", () => {
    const typed = [
      [1, 6, 3],
      [0.17, 1, 0.5],
      [0.33, 2, 1],
    ];

    expect(spill("AHP", typed)).toEqual(spill("AHP", HALF));
  });

  it("says which random index was used, in any case of the word", () => {
    const [row] = spill("AHP", HALF, "", "doneGANdodd", false);

    expect(row?.slice(6, 8)).toEqual([0.4914, "DoneganDodd"]);
  });

  it("counts what it filled in, and marks contradictions", () => {
    const gap = [
      ["", 2, ""],
      ["", "", 4],
      ["", "", ""],
    ];
    const circle = [
      ["", 9, 1 / 9],
      ["", "", 9],
      ["", "", ""],
    ];

    expect(spill("AHP", gap)[1]?.[8]).toBe(1);
    expect(spill("AHP", circle)[1]?.[3]).toBe(false);
  });

  it("is explained with the pair that was missing and the ratio", () => {
    const cells = [
      [
        ["", "fit", "size", "growth"],
        ["fit", "", 2, ""],
        ["size", "", "", 4],
        ["growth", "", "", ""],
      ],
    ];

    const told = explain("AHP", cells, 1);

    expect(told.question).toBe("Weight of fit");
    expect(told.rule[1]).toBe(
      "fit against growth was not compared; 8 contradicts the others least.",
    );
    expect(told.rule.at(-1)).toContain("(Saaty2005): consistency ratio 0, consistent enough.");
    expect(
      explain(
        "AHP",
        [
          [
            ["", 3],
            ["", ""],
          ],
        ],
        1,
      ).rule,
    ).toContain("Two criteria cannot contradict each other.");
    expect(refusalOf(() => explain("AHP", cells, 0))).toContain("choose a cell in the row");
  });

  it.each([
    [
      "a block that is not square",
      [
        [1, 2, 3],
        [1, 1, 2],
      ],
      "comparisons: expected as many rows as columns, found 2 rows by 3 columns",
    ],
    [
      "nothing",
      [["", ""]],
      "comparisons: expected comparisons of criteria in pairs, found an empty cell",
    ],
    [
      "a negative comparison",
      [
        [1, -2],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found -2',
    ],
    [
      "a zero",
      [
        [1, 0],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found 0',
    ],
    [
      "a diagonal other than 1",
      [
        [2, 3],
        ["", 1],
      ],
      'comparisons, column "1", row 1: expected 1 on the diagonal, found 2',
    ],
    [
      "a pair that disagrees",
      [
        [1, 3],
        [3, 1],
      ],
      'comparisons, column "1", row 2: expected the reverse of its pair, 1 / 3, or a blank cell, found 3',
    ],
    [
      "a pair that disagrees, under names",
      [
        ["", "fit", "size"],
        ["fit", 1, 3],
        ["size", 0.5, 1],
      ],
      'comparisons, column "fit", row 3: expected the reverse of its pair, 1 / 3, or a blank cell, found 0.5',
    ],
    [
      "an error cell",
      [
        [1, "#N/A"],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found "#N/A"',
    ],
    [
      "names in another order",
      [
        ["", "fit", "size"],
        ["size", 1, 3],
        ["fit", "", 1],
      ],
      'comparisons, row 2: expected "fit", in the order of the header row, found "size"',
    ],
    [
      "more than fifteen criteria",
      Array.from({ length: 16 }, () => new Array(16).fill(1)),
      "comparisons: expected at most 15 criteria, found 16",
    ],
  ])("refuses %s", (_, comparisons, message) => {
    expect(refusal("AHP", comparisons)).toBe(`#VALUE! KAM.AHP: ${message}`);
  });

  it("refuses criteria that no comparison links, and names that are too few", () => {
    const apart = [
      [1, 3, ""],
      ["", 1, ""],
      ["", "", 1],
    ];

    expect(refusal("AHP", apart)).toBe(
      "#N/A KAM.AHP: comparisons: no chain of comparisons links criterion 3 with criterion 1, so their weights cannot be set against each other",
    );
    expect(refusal("AHP", HALF, [["A", "B"]])).toBe(
      "#VALUE! KAM.AHP: criteria: expected 3 names, found 2",
    );
  });
});

describe("KAM.ROC, KAM.SWING and KAM.ENTROPY", () => {
  it("explain a weight by rank with parts that add up to it", () => {
    const { answer, parts } = explain("ROC", [4], 1);

    expect(answer).toBeCloseTo(13 / 48, 12);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(13 / 48, 12);
    expect(refusalOf(() => explain("ROC", [4], 4))).toContain("outside the answer");
  });

  it("refuse a count that is no whole number of criteria", () => {
    expect(refusal("ROC", 2.5)).toBe(
      "#VALUE! KAM.ROC: count: expected a whole number from 1 to 100, found 2.5",
    );
  });

  it("keep the shape of the points, and their blanks", () => {
    expect(callKam("SWING", [[100, "", 60, 40]])).toEqual([[0.5, "", 0.3, 0.2]]);
  });

  it("explain a swing by its points", () => {
    expect(explain("SWING", [[[100, "", 60, 40]]], 0, 2).rule).toEqual([
      "Its 60 points are 30 % of the points of all criteria.",
    ]);
    expect(refusalOf(() => explain("SWING", [[[100, ""]]], 0, 1))).toContain("no points");
  });

  it("refuse points below 0 or of none", () => {
    expect(refusal("SWING", [[100], [-5]])).toBe(
      "#VALUE! KAM.SWING: points, row 2: expected a number of 0 or more, found -5",
    );
    expect(refusal("SWING", [[0, 0]])).toContain("#N/A KAM.SWING: points: no criterion has points");
    expect(refusal("SWING", [[""]])).toContain("expected at least one number");
  });

  it("explain what the spread of a column is", () => {
    const cells = [
      [
        [1, 5],
        [3, 5],
      ],
    ];

    expect(explain("ENTROPY", cells, 0, 0).rule[1]).toContain(
      "this column has 100 % of the spread",
    );
    expect(refusalOf(() => explain("ENTROPY", cells, 0, 2))).toContain("outside the answer");
  });

  it("refuse amounts below 0", () => {
    expect(
      refusal("ENTROPY", [
        [1, 2],
        [-1, 3],
      ]),
    ).toBe(
      '#VALUE! KAM.ENTROPY: values, column "1", row 2: expected a number of 0 or more, found -1',
    );
  });
});

describe("KAM.VALUEFN and KAM.CURVATURE", () => {
  it("spare the cells beside a fault", () => {
    const [row] = spill("VALUEFN", [[2, "n/a", "", "#N/A"]], 0, 10);

    expect(row?.[0]).toBe(0.2);
    expect(cellMessage(row?.[1])).toBe('x, column "2", row 1: expected a number, found "n/a"');
    expect(row?.[2]).toBe("");
    expect(cellMessage(row?.[3])).toContain('found "#N/A"');
  });

  it("turn worth round where lower is better", () => {
    expect(callKam("VALUEFN", column([0, 2, 10]), 0, 10, 0, "lower")).toEqual([[1], [0.8], [0]]);
  });

  it("refuse anchors in the wrong order", () => {
    expect(refusal("VALUEFN", 1, 10, 0)).toBe(
      "#VALUE! KAM.VALUEFN: high: expected a number above low, which is 10, found 0",
    );
    expect(refusal("CURVATURE", 1, 0.5, 5, 5)).toContain("high: expected a number above low");
  });

  it("explain the worth of one value", () => {
    const told = explain("VALUEFN", [[[2, "", "x"]], 0, 10], 0, 0);

    expect(told.answer).toBe(0.2);
    expect(told.rule).toEqual([
      "From 0 to 10 worth rises along a straight line; higher is better.",
      "2 is worth 0.2 of 1.",
    ]);
    expect(explain("VALUEFN", [3, 1, 5, 0.5], 0).rule[0]).toContain("a curve of 0.5");
    expect(refusalOf(() => explain("VALUEFN", [[[2, ""]], 0, 10], 0, 1))).toContain("no value");
    expect(refusalOf(() => explain("VALUEFN", [[[2, "x"]], 0, 10], 0, 1))).toContain('found "x"');
  });

  it("leave out pairs with a blank, and refuse lists of two lengths", () => {
    expect(callKam("CURVATURE", column([2, 5, ""]), column([0.2, 0.5, 0.9]), 0, 10)).toBe(0);
    expect(refusal("CURVATURE", column([2, 5]), 0.2, 0, 10)).toBe(
      "#VALUE! KAM.CURVATURE: worth: expected as many cells as x, 2, found 1",
    );
    expect(refusal("CURVATURE", column([2, "x"]), column([0.2, 0.5]), 0, 10)).toContain(
      'x, row 2: expected a number, found "x"',
    );
  });

  it("explain a curvature by what was stated and what it fits", () => {
    const told = explain("CURVATURE", [column([2, 5]), column([0.2, 0.5]), 0, 10], 0);

    expect(told.rule.slice(1)).toEqual([
      "2: stated 0.2, fitted 0.2.",
      "5: stated 0.5, fitted 0.5.",
    ]);
  });
});

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
        column([0.5, 0.3, 0.2]),
      )[1],
    ).toEqual([1, 1]);
  });

  it("shows a header row when asked", () => {
    expect(spill("TOPSIS", [[1], [2]], [[1]], true)[0]).toEqual(["closeness", "rank"]);
    expect(spill("TOPSIS", table, SETTINGS, false)[0]?.[0]).toBe("A");
  });

  it("is explained by values, weights and distances", () => {
    const told = explain("TOPSIS", [table, SETTINGS], 2, 1);

    expect(told.question).toBe("Closeness of B to the best");
    expect(told.rule.slice(1, 3)).toEqual([
      "margin: 4, weight 0.8, higher is better.",
      "cost: 4, weight 0.2, lower is better.",
    ]);
    expect(told.rule.at(-1)).toBe("Closeness 0.16 / (0.04 + 0.16) = 0.8: rank 1 of 2.");
    expect(refusalOf(() => explain("TOPSIS", [table, SETTINGS], 3, 1))).toContain("is unknown");
    expect(explain("TOPSIS", [[[1], [2]], [[1]]], 0).question).toBe(
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
      "#VALUE! KAM.TOPSIS: accounts: expected 1 columns, one a weight, found 2",
    ],
    [
      "weights that do not add up",
      [[1, 2]],
      [[0.5, 0.6]],
      "#VALUE! KAM.TOPSIS: settings, row 1: expected weights that add up to 1 (100 %), found 1.1",
    ],
    [
      "a negative weight",
      [[1, 2]],
      [[1.5, -0.5]],
      "#VALUE! KAM.TOPSIS: settings, row 1: expected weights of 0 or more, found -0.5",
    ],
    [
      "a direction that is none",
      [[1], [2]],
      [[1], [2]],
      "#VALUE! KAM.TOPSIS: settings, row 2: expected 1 (higher is better) or -1, found 2",
    ],
  ])("refuses %s", (_, accounts, settings, message) => {
    expect(refusal("TOPSIS", accounts, settings)).toBe(message);
  });
});

describe("KAM.FIRMNESS", () => {
  const account = {
    ...{ relative_strength: 1.1, purchasing_power_3y: 500_000, lifetime_value: 20_000 },
    contribution_12m: 1000,
  };
  const table = accountsTable(
    { account_id: "A", fit: 8, openness: 9, ...account },
    { account_id: "B", fit: 8, openness: 4, ...account },
    { account_id: "C", fit: "", openness: "", ...account },
    { account_id: "D", fit: 12, openness: "x", ...account },
  );
  const SETTINGS = criteriaTable(["fit", 0.5], ["openness", 0.5]);

  it("tells exact answers from sampled ones, with exact bounds of the score", () => {
    const [, first, second, third, fourth] = spill("FIRMNESS", table, SETTINGS, 0.1);

    expect(first?.slice(1, 5)).toEqual([1, "Strategic key", "", "exact"]);
    // The score is 6 + 4 (w - 1/2): on the cut with the weights in force.
    expect(second?.slice(2, 5)).toEqual(["Strategic key", "Key - maintain", "sampled"]);
    expect(Math.abs(Number(second?.[1]) - 0.5)).toBeLessThan(0.06);
    expect(second?.[5]).toBeCloseTo(5.6, 12);
    expect(second?.[6]).toBeCloseTo(6.4, 12);
    expect(third?.slice(1)).toEqual([1, "Insufficient data", "", "exact", "", ""]);
    expect(cellMessage(fourth?.[1])).toContain('column "openness", row 5: expected a number');
  });

  it("repeats with its seed, and takes distance and draws from the settings", () => {
    const settings = [...SETTINGS, ["firmness", "distance", 0.1], ["firmness", "draws", 200]];
    const keeps = (...cells: readonly unknown[]): unknown => spill("FIRMNESS", ...cells)[2]?.[1];

    expect(keeps(table, settings)).toBe(keeps(table, settings, null, 1));
    expect(keeps(table, settings, null, 2)).not.toBe(keeps(table, settings, null, 1));
    expect((Number(keeps(table, settings)) * 200) % 1).toBe(0);
  });

  it("gives the tier of the gates that TIER proposes", () => {
    const proposed = spill("TIER", table, SETTINGS).map((row) => row[7]);

    expect(
      spill("FIRMNESS", table, SETTINGS)
        .map((row) => row[2])
        .slice(1, 4),
    ).toEqual(proposed.slice(1, 4));
  });

  it("is explained with the bounds, and how the share was found", () => {
    const exact = explain("FIRMNESS", [table, SETTINGS, 0.1], 1, 1);
    const sampled = explain("FIRMNESS", [table, SETTINGS, 0.1], 2, 1);
    const unknown = explain("FIRMNESS", [table, SETTINGS], 3, 1);

    expect(exact.rule[1]).toContain("give scores from 8.4 to 8.6 (exact bounds).");
    expect(exact.rule[2]).toContain("no such weighting changes the tier");
    expect(sampled.rule[2]).toMatch(
      /^\d+(\.\d)? % of 1000 drawn weightings keep it; most of the others give Key - maintain\.$/,
    );
    expect(unknown.rule[1]).toBe(
      "Weightings in which no weight is further than 0.05 from the chosen one leave it without a score.",
    );
  });

  it("needs a table, a distance of up to 1 and criteria with a weight", () => {
    expect(refusal("FIRMNESS", [[8, 4]])).toBe(
      "#VALUE! KAM.FIRMNESS: accounts: expected the Accounts table with its headers, found 8",
    );
    expect(refusal("FIRMNESS", table, SETTINGS, 2)).toBe(
      "#VALUE! KAM.FIRMNESS: distance: expected a number from 0 to 1, found 2",
    );
    expect(refusal("FIRMNESS", table, SETTINGS, null, -1)).toContain(
      "seed: expected a whole number",
    );
  });
});
