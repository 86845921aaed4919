import { messageOf } from "../../../src/i18n/say";
import { KamError } from "../../../src/model/errors";
import { cellMessage, refusal, spill } from "../../support/builders";
import { explanation } from "../../support/explanations";

describe("ids that differ only by case", () => {
  const HEALTH = [
    ["account_id", "day", "health"],
    ["ACME", 45_000, 40],
    ["b", 45_000, 80],
  ];
  const LOSSES = [
    ["account_id", "lost_on"],
    ["acme", 45_100],
  ];

  it("are two accounts, and the loss that was not found says so", () => {
    const rows = spill("BACKTEST", HEALTH, LOSSES);

    expect(rows).toContainEqual(["lost_without_observation", 1]);
    expect(rows).toContainEqual(["lost_but_for_case", 1]);
    expect(spill("BACKTEST", HEALTH, [LOSSES[0], ["z", 45_100]])).toContainEqual([
      "lost_but_for_case",
      0,
    ]);
  });

  it("are named with their rows in every explanation", () => {
    expect(explanation("BACKTEST", [HEALTH, LOSSES], 2, 1).rule).toContain(
      '"ACME" (health, row 2) and "acme" (losses, row 2) differ only by case: they are 2 accounts.',
    );
    expect(
      explanation("BACKTEST", [HEALTH, [LOSSES[0], ["ACME", 45_100]]], 2, 1).rule,
    ).not.toContainEqual(expect.stringContaining("case"));
    expect(
      explanation(
        "WHALE",
        [
          [[3], [2]],
          [["x"], ["X"]],
        ],
        1,
        1,
      ).rule.at(-1),
    ).toBe('"x" (ids, row 1) and "X" (ids, row 2) differ only by case: they are 2 accounts.');
  });

  it("are counted where they are too many to be read", () => {
    const accounts = [["account_id", "trust", "commitment", "satisfaction"]].concat(
      ...["a", "b", "c", "d", "e", "f", "g"].map((id) => [
        [id, "", "", ""],
        [id.toUpperCase(), "", "", ""],
      ]),
    );
    const known = accounts.map((row, at) => (at === 1 ? [row[0], 5, 5, 5] : row));

    const { rule } = explanation("RELQUALITY", [known], 1, 1);

    expect(rule.filter((line) => line.includes("differ only by case"))).toHaveLength(5);
    expect(rule.at(-1)).toBe("So do 2 more.");
  });

  it("are said where a parent or a unit is not found", () => {
    const accounts = [
      ["account_id", "parent_id", "revenue_12m"],
      ["A", "acme", 7],
      ["ACME", "", 3],
    ];
    expect(cellMessage(spill("DISCLOSURE", accounts)[1]?.[1])).toContain(
      'as the parent of A, found "acme" ("ACME" differs by case)',
    );
    expect(explanation("DISCLOSURE", [accounts], 2, 1).rule.at(-1)).toBe(
      '"ACME" (accounts, row 3) and "acme" (accounts, row 2) differ only by case: they are 2 accounts.',
    );
    const potentials = [
      ["account_id", "product", "potential_12m", "revenue_12m"],
      ["acme", "x", 7, 1],
    ];
    const answer = spill("WHITESPACE", potentials, [
      ["account_id", "parent_id"],
      ["ACME", ""],
    ]).flat();
    expect(
      answer.map((cell) => (cell instanceof KamError ? messageOf(cell) : cell)),
    ).toContainEqual(expect.stringContaining('table units ("ACME" differs by case), found "acme"'));
  });
});

describe("an account that is called as a row of the answer", () => {
  it("is refused by ACTIVITYCOST", () => {
    const drivers = [
      ["account_id", "activity", "volume"],
      ["Not\u00a0traced", "order", 1],
    ];
    const pools = [
      ["activity", "pool"],
      ["order", 100],
    ];

    expect(refusal("ACTIVITYCOST", drivers, pools)).toBe(
      '#VALUE! KAM.ACTIVITYCOST: drivers, column "account_id", row 2: ' +
        'expected a name other than "not traced", which is a row of the answer, found "Not traced"',
    );
  });

  it("is refused by TIMEDRIVEN", () => {
    const work = [
      ["account_id", "department", "unit_minutes", "volume"],
      ["unused: sales", "Sales", 1, 1],
    ];
    const capacity = [
      ["department", "cost", "practical_minutes"],
      ["Sales", 10, 100],
    ];

    expect(refusal("TIMEDRIVEN", work, capacity)).toContain(
      'column "account_id", row 2: expected a name other than "unused: Sales"',
    );
  });

  it("is a fault of its line in WHITESPACE", () => {
    const potentials = [
      ["account_id", "product", "potential_12m", "revenue_12m"],
      ["A", "All products", 7, 1],
      ["A", "x", 7, 1],
    ];

    const faults = spill("WHITESPACE", potentials, null, "product")
      .flat()
      .filter((cell) => cell instanceof KamError);

    expect(faults.map(messageOf).join()).toContain("expected a name other than");
  });
});

describe("names in natural order", () => {
  it("are the missing roles of COVERAGE and the first account of a cycle", () => {
    const accounts = [
      ["account_id", "parent_id", "revenue_12m"],
      ["A10", "A2", 1],
      ["A2", "A10", 1],
    ];

    expect(cellMessage(spill("DISCLOSURE", accounts)[1]?.[1])).toContain("A2 > A10 > A2");
  });
});
