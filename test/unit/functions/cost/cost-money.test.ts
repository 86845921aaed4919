import { addedUp, explanation } from "../../../support/explanations";
import { cellMessage, refusal, spill } from "../../../support/builders";

describe("KAM.TIMEDRIVEN", () => {
  const WORK = [
    ["account_id", "department", "unit_minutes", "volume"],
    ["A", "Desk", 9, 10],
    ["B", "desk", 9, 10],
    ["B", "Service", 60, 3],
  ];
  const CAPACITY = [
    ["department", "cost", "practical_minutes"],
    ["Desk", 100, 270],
    ["Service", 90, 120],
  ];

  it("sets unused capacity apart and shows overload", () => {
    // Desk: 90 of 270 minutes each, a third of 100. Service: 180 of 120 minutes at 0.75.
    expect(spill("TIMEDRIVEN", WORK, CAPACITY)).toEqual([
      ["account_id", "cost", "minutes", "utilisation", "load"],
      ["A", 33.34, 90, "", ""],
      ["B", 168.33, 270, "", ""],
      ["unused: Desk", 33.33, 90, 2 / 3, "unused"],
      ["unused: Service", -45, -60, 1.5, "overloaded"],
    ]);
  });

  it("rounds what an overloaded department charges half up, to the cent", () => {
    const charged = (cost: number, practical: number, minutes: number) =>
      spill(
        "TIMEDRIVEN",
        [WORK[0], ["A", "Desk", 1, minutes]],
        [CAPACITY[0], ["Desk", cost, practical]],
      )
        .slice(1)
        .map((row) => row[1]);

    // 100.01 for 2 minutes, 3 taken: 150.015. 100 for 3, 4 taken: 133.333. 100 for 3, 5: 166.667.
    expect(charged(100.01, 2, 3)).toEqual([150.02, -50.01]);
    expect(charged(100, 3, 4)).toEqual([133.33, -33.33]);
    expect(charged(100, 3, 5)).toEqual([166.67, -66.67]);
  });

  it("says when nothing is left, and when nothing was done", () => {
    const [full, idle] = spill(
      "TIMEDRIVEN",
      [WORK[0], ["A", "Desk", 27, 10]],
      CAPACITY,
      false,
    ).slice(1);

    expect(full).toEqual(["unused: Desk", 0, 0, 1, "in full use"]);
    expect(idle).toEqual(["unused: Service", 90, 120, 0, "unused"]);
  });

  it("shows what makes the cost of an account, and of a department", () => {
    const account = explanation("TIMEDRIVEN", [WORK, CAPACITY], 2, 1);
    const department = explanation("TIMEDRIVEN", [WORK, CAPACITY], 4, 1);

    expect(addedUp(account)).toBeCloseTo(168.33, 9);
    expect(department.rule[0]).toContain("A minute costs 0.75");
    expect(department.answer).toBe(-45);
  });

  it.each([
    [
      "a department without minutes",
      WORK,
      [CAPACITY[0], CAPACITY[1], ["Service", 90, 0]],
      '#N/A KAM.TIMEDRIVEN: capacity, column "practical_minutes", row 3: Service has 0 minutes, so a minute has no cost',
    ],
    [
      "a department without capacity",
      [...WORK, ["A", "Lab", 1, 1]],
      CAPACITY,
      '#VALUE! KAM.TIMEDRIVEN: activities, column "department", row 5: expected a department with capacity (Desk, Service), found "Lab"',
    ],
    [
      "a department that stands twice",
      WORK,
      [...CAPACITY, ["desk", 1, 1]],
      '#VALUE! KAM.TIMEDRIVEN: capacity, column "department", row 4: expected each name once, found "desk also in row 2"',
    ],
  ])("refuses %s", (_, work, capacity, message) => {
    expect(refusal("TIMEDRIVEN", work, capacity)).toBe(message);
  });
});

describe("KAM.ALLOCATE", () => {
  const KEYS = [
    ["account_id", "key"],
    ["B", 1],
    ["A", 1],
    ["C", 2],
  ];

  it("gives each account the same in any order of the rows", () => {
    const parts = (table: readonly unknown[]) =>
      new Map(
        spill("ALLOCATE", 0.01, [KEYS[0], ...table], "", 2, false).map((row) => [row[0], row[4]]),
      );

    expect(parts(KEYS.slice(1))).toEqual(parts(KEYS.slice(1).reverse()));
    expect(parts(KEYS.slice(1)).get("C")).toBe(0.01);
  });

  it("takes ids beside a plain list", () => {
    const ids = [["B"], ["A"], ["C"]];

    expect(spill("ALLOCATE", 10, [[1], [1], [2]], ids, 2, true)).toEqual(
      spill("ALLOCATE", 10, KEYS),
    );
  });

  it("books with the decimals asked for", () => {
    const booked = (decimals: number) =>
      spill("ALLOCATE", 10, [[1, 1, 1]], "", decimals).map((row) => row[3]);

    expect(booked(0)).toEqual([4, 3, 3]);
    expect(booked(4)).toEqual([3.3334, 3.3333, 3.3333]);
  });

  it("says how much of a part is rounding", () => {
    const told = explanation(
      "ALLOCATE",
      [
        100,
        [
          ["account_id", "key"],
          ["A", 1],
          ["B", 2],
        ],
      ],
      1,
      4,
    );

    expect(told.answer).toBe(33.33);
    expect(addedUp(told)).toBeCloseTo(33.33, 12);
  });

  it.each([
    ["text", ["ten", KEYS], '#VALUE! KAM.ALLOCATE: amount: expected a number, found "ten"'],
    [
      "part of a cent",
      [0.001, KEYS],
      "#VALUE! KAM.ALLOCATE: amount: expected an amount of at most 2 decimals (round it first), found 0.001",
    ],
    [
      "a blank key",
      [1, [...KEYS, ["D", ""]]],
      '#N/A KAM.ALLOCATE: keys, column "key", row 5: is unknown (the cell is blank), and there is no answer without it',
    ],
    [
      "a negative key in a list",
      [1, [[1], [-1]]],
      "#VALUE! KAM.ALLOCATE: keys, row 2: expected a number of 0 or more, found -1",
    ],
    [
      "an id that stands twice",
      [1, [...KEYS, ["A", 1]]],
      '#VALUE! KAM.ALLOCATE: keys, column "account_id", row 3: expected an id of its own, found "A also in row 5"',
    ],
    [
      "keys of 0",
      [1, [[0], [0]]],
      "#N/A KAM.ALLOCATE: keys: all keys are 0, so there is nothing to divide by",
    ],
    [
      "ids that are not as many as keys",
      [1, [[1], [1]], [["A"]]],
      "#VALUE! KAM.ALLOCATE: ids: expected as many ids as keys, 2, found 1",
    ],
    [
      "ids beside a table",
      [1, KEYS, [["A"]]],
      "#VALUE! KAM.ALLOCATE: ids: expected no ids beside a table, which has its own, found 1",
    ],
    [
      "five decimals",
      [1, KEYS, "", 5],
      "#VALUE! KAM.ALLOCATE: decimals: expected a whole number from 0 to 4, found 5",
    ],
  ])("refuses %s", (_, cells, message) => {
    expect(refusal("ALLOCATE", ...cells)).toBe(message);
  });
});

describe("KAM.WATERFALL", () => {
  const STATEMENT = [
    ["account_id", "step", "amount"],
    ["A", "gross_revenue", 1000],
    ["A", "discounts", 50],
    ["A", "rebates", 30],
    ["A", "credits", 20],
    ["A", "cost_of_goods", 600],
    ["A", "freight", 25],
    ["A", "commissions", 15],
    ["A", "other_direct", 10],
    ["A", "cost_to_serve", 70],
  ];

  it("takes away step by step", () => {
    expect(spill("WATERFALL", STATEMENT)).toEqual([
      [
        "account_id",
        "contribution",
        "gross_revenue",
        "net_revenue",
        "gross_contribution",
        "contribution_before_service",
        "contribution_of_net_revenue",
        "not_stated",
        "unknown",
      ],
      ["A", 180, 1000, 900, 300, 250, 0.2, "", ""],
    ]);
  });

  it("adds lines of one step, reversals too, in exact cents", () => {
    const lines = [
      ["gross_revenue", 0.1],
      ["gross_revenue", 0.2],
      ["discounts", 0.3],
      ["discounts", -0.1],
    ];

    expect(spill("WATERFALL", lines)[0]?.slice(0, 3)).toEqual([0.1, 0.3, 0.1]);
  });

  it("knows what stands before an unknown amount, and nothing behind it", () => {
    const lines = STATEMENT.map((row) => (row[1] === "freight" ? ["A", "freight", ""] : row));

    const [, answer] = spill("WATERFALL", lines);

    expect(answer?.slice(2, 5)).toEqual([1000, 900, 300]);
    expect(answer?.[8]).toBe("freight");
    for (const column of [1, 5]) {
      expect(cellMessage(answer?.[column])).toBe(
        'lines, column "amount", row 7: freight has a blank amount, so this is unknown',
      );
    }
    expect(cellMessage(answer?.[6])).toContain("no share without it");
  });

  it("has no share of a revenue that is not there", () => {
    const [answer] = spill("WATERFALL", [
      ["cost_to_serve", 5],
      ["gross_revenue", 0],
    ]);

    expect(answer?.[0]).toBe(-5);
    expect(cellMessage(answer?.[5])).toBe(
      "lines: net revenue is not above 0, so there is no share of it",
    );
  });

  it("is explained by steps that add up", () => {
    const told = explanation("WATERFALL", [STATEMENT], 1, 1);

    expect(told.answer).toBe(180);
    expect(addedUp(told)).toBe(180);
  });

  it("refuses deductions of the other sign and steps it does not know, for that account alone", () => {
    const answer = spill("WATERFALL", [
      ...STATEMENT,
      ["B", "gross_revenue", 50],
      ["B", "discounts", -5],
      ["B", "freight", -8],
      ["C", "bonus", 5],
    ]);

    expect(answer[1]?.[1]).toBe(180);
    expect(cellMessage(answer[2]?.[1])).toBe(
      'lines, column "amount", row 12: expected a deduction of 0 or more beside gross_revenue above 0 (deductions are stated as positive amounts), found only discounts -5, freight -8',
    );
    expect(cellMessage(answer[3]?.[1])).toBe(
      'lines, column "step", row 14: expected one of gross_revenue, discounts, rebates, credits, cost_of_goods, freight, commissions, other_direct, cost_to_serve, found "bonus"',
    );
  });

  it("has nothing left of a gross revenue that is not stated", () => {
    expect(refusal("WATERFALL", [["discounts", 50]])).toBe(
      "#N/A KAM.WATERFALL: lines: gross_revenue is not stated, and nothing is left of what is not known",
    );
  });
});
