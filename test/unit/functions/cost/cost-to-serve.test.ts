import { addedUp, explanation } from "../../../support/explanations";
import { cellMessage, refusal, spill } from "../../../support/builders";

const RATES = [
  ["activity", "rate"],
  ["order", 42],
  ["visit", 410],
];
const DRIVERS = [
  ["account_id", "activity", "volume"],
  ["A", "order", 10],
  ["B", "Visit", 2],
  ["A", "order", 5],
  ["A", "visit", 1],
];

describe("KAM.COSTTOSERVE", () => {
  it("adds the lines of an account, activities in any case", () => {
    expect(spill("COSTTOSERVE", DRIVERS, RATES)).toEqual([
      ["account_id", "cost_to_serve", "lines", "largest_activity", "its_cost"],
      ["A", 1040, 3, "order", 630],
      ["B", 820, 1, "visit", 820],
    ]);
  });

  it("tells unknown from none", () => {
    const lines = [
      ["account_id", "activity", "volume"],
      ["A", "order", 0],
      ["B", "order", ""],
    ];

    const [, none, unknown] = spill("COSTTOSERVE", lines, RATES);

    expect(none).toEqual(["A", 0, 1, "", 0]);
    expect(cellMessage(unknown?.[1])).toBe(
      'drivers, column "volume", row 3: is unknown (the cell is blank), and there is no answer without it',
    );
  });

  it("names an activity that has no rate, and spares the other accounts", () => {
    const answer = spill("COSTTOSERVE", [...DRIVERS, ["C", "fax", 1]], RATES);

    expect(answer[1]?.[1]).toBe(1040);
    expect(cellMessage(answer[3]?.[1])).toBe(
      'drivers, column "activity", row 6: expected an activity that has a rate (order, visit), found "fax"',
    );
  });

  it("lets a rate at fault concern only those who need it", () => {
    const answer = spill("COSTTOSERVE", DRIVERS, [RATES[0], ["order", "n/a"], RATES[2]]);

    expect(cellMessage(answer[1]?.[1])).toBe(
      'rates, column "rate", row 2: expected a number of 0 or more, found "n/a"',
    );
    expect(answer[2]?.[1]).toBe(820);
  });

  it("reads the rates that ABCRATES answers", () => {
    const rates = spill("ABCRATES", [
      ["activity", "pool", "volume"],
      ["order", 420, 10],
      ["visit", 4100, 10],
    ]);

    expect(spill("COSTTOSERVE", DRIVERS, rates)).toEqual(spill("COSTTOSERVE", DRIVERS, RATES));
  });

  it("takes volumes in the order of a table of rates, and lines of one account", () => {
    expect(spill("COSTTOSERVE", [[10], [1]], RATES)).toEqual([[830, 2, "order", 420]]);
    expect(
      spill(
        "COSTTOSERVE",
        [
          ["order", 10],
          ["visit", 1],
        ],
        RATES,
      ),
    ).toEqual([[830, 2, "order", 420]]);
  });

  it("shows which activities make the cost", () => {
    const told = explanation("COSTTOSERVE", [DRIVERS, RATES], 1, 1);

    expect(told.parts.map(({ label, amount, how }) => [label, amount, how])).toEqual([
      ["order", 630, "15 at 42"],
      ["visit", 410, "1 at 410"],
    ]);
    expect(addedUp(told)).toBe(told.answer);
  });

  it.each([
    [
      "volumes that are not as many as rates",
      [[1, 2, 3]],
      RATES,
      "#VALUE! KAM.COSTTOSERVE: drivers: expected as many volumes as rates, 2, found 3",
    ],
    [
      "plain rates for a table",
      DRIVERS,
      [[1, 2]],
      'rates: expected a table of rates with the headers activity and rate, found "plain rates"',
    ],
    [
      "an activity with two rates",
      DRIVERS,
      [...RATES, ["Order", 1]],
      '#VALUE! KAM.COSTTOSERVE: rates, column "activity", row 4: expected each name once, found "Order also in row 2"',
    ],
    [
      "a blank volume among plain ones",
      [[1, ""]],
      RATES,
      '#N/A KAM.COSTTOSERVE: drivers, column "volume 2": is unknown (the cell is blank), and there is no answer without it',
    ],
    [
      "no rates",
      DRIVERS,
      null,
      "#VALUE! KAM.COSTTOSERVE: rates: expected a table or a row of rates, found an empty cell",
    ],
  ])("refuses %s", (_, drivers, rates, message) => {
    const said =
      drivers === DRIVERS && Array.isArray(rates) && rates.length === 1
        ? cellMessage(spill("COSTTOSERVE", drivers, rates)[1]?.[1])
        : refusal("COSTTOSERVE", drivers, rates);

    expect(said).toBe(message);
  });
});

describe("KAM.ABCRATES", () => {
  const POOLS = [
    ["volume", "activity", "pool"],
    [10, "order", 420],
    [0, "fax", 7],
    ["", "visit", 50],
  ];

  it("answers each activity by itself", () => {
    const [headers, order, fax, visit] = spill("ABCRATES", POOLS);

    expect(headers).toEqual(["activity", "rate", "pool", "volume"]);
    expect(order).toEqual(["order", 42, 420, 10]);
    expect(fax?.slice(2)).toEqual([7, 0]);
    expect(cellMessage(fax?.[1])).toBe(
      'pools, column "volume", row 3: the volume is 0, so a unit of it has no cost',
    );
    expect(cellMessage(visit?.[1])).toContain('pools, column "volume", row 4: is unknown');
  });

  it("says which numbers make the rate", () => {
    const { question, rule } = explanation("ABCRATES", [POOLS], 1, 1);

    expect(question).toBe("Rate of order");
    expect(rule).toEqual(["The pool of 420 over a volume of 10 is 42."]);
  });
});

describe("KAM.ACTIVITYCOST", () => {
  const POOLS = [
    ["activity", "pool", "volume"],
    ["order", 100.01, 15],
    ["visit", 80, 4],
  ];

  it("adds up to the pools with what is not traced", () => {
    // Orders: 15 of 15 are A's. Visits: A 1, B 2 and nobody 1 of 4.
    expect(spill("ACTIVITYCOST", DRIVERS, POOLS)).toEqual([
      ["account_id", "cost", "order", "visit"],
      ["A", 120.01, 100.01, 20],
      ["B", 40, 0, 40],
      ["not traced", 20, 0, 20],
    ]);
  });

  it("spreads a pool without a stated volume in full", () => {
    const answer = spill("ACTIVITYCOST", DRIVERS, [
      ["activity", "pool"],
      ["order", 9],
      ["visit", 100],
    ]);

    // Visits: 1 and 2 of 3, so 33.33 and 66.67.
    expect(answer.slice(1)).toEqual([
      ["A", 42.33, 9, 33.33],
      ["B", 66.67, 0, 66.67],
      ["not traced", 0, 0, 0],
    ]);
  });

  it("leaves a pool that no account caused to nobody", () => {
    const answer = spill("ACTIVITYCOST", DRIVERS, [...POOLS, ["fax", 12, 0]], false);

    expect(answer.at(-1)).toEqual(["not traced", 32, 0, 20, 12]);
  });

  it("shows the pools that make a cost", () => {
    const told = explanation("ACTIVITYCOST", [DRIVERS, POOLS], 1, 1);

    expect(told.answer).toBe(120.01);
    expect(addedUp(told)).toBeCloseTo(120.01, 9);
    expect(explanation("ACTIVITYCOST", [DRIVERS, POOLS], 3, 1).question).toBe(
      "Cost that no account caused",
    );
  });

  it.each([
    [
      "accounts that caused more than there is",
      DRIVERS,
      [POOLS[0], POOLS[1], ["visit", 80, 2]],
      '#VALUE! KAM.ACTIVITYCOST: pools, column "volume", row 3: expected a volume of visit of at least 3, which the accounts caused, found 2',
    ],
    [
      "a pool in parts of a cent",
      DRIVERS,
      [POOLS[0], POOLS[1], ["visit", 0.125, 4]],
      '#VALUE! KAM.ACTIVITYCOST: pools, column "pool", row 3: expected an amount of at most 2 decimals (round it first), found 0.125',
    ],
    [
      "a gap in the column of volumes",
      DRIVERS,
      [POOLS[0], POOLS[1], ["visit", 80, ""]],
      '#N/A KAM.ACTIVITYCOST: pools, column "volume", row 3: is unknown (the cell is blank), and there is no answer without it',
    ],
    [
      "a blank volume of an account",
      [...DRIVERS, ["B", "visit", ""]],
      POOLS,
      '#N/A KAM.ACTIVITYCOST: drivers, column "volume", row 6: is unknown (the cell is blank), and there is no answer without it',
    ],
    [
      "an activity without a pool",
      [...DRIVERS, ["B", "fax", 1]],
      POOLS,
      '#VALUE! KAM.ACTIVITYCOST: drivers, column "activity", row 6: expected an activity that has a pool (order, visit), found "fax"',
    ],
  ])("refuses %s", (_, drivers, pools, message) => {
    expect(refusal("ACTIVITYCOST", drivers, pools)).toBe(message);
  });
});
