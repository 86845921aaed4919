import { catalogue } from "../../../src/functions/catalogue";
import { cellMessage, refusal, spill } from "../../support/builders";

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

function explain(name: string, cells: readonly unknown[], row: number) {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition.explain(cells, { row, column: 1 });
}
const added = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

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
      'drivers, column "activity": expected an activity that has a rate (order, visit), found "fax"',
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
    const { answer, parts } = explain("COSTTOSERVE", [DRIVERS, RATES], 1);

    expect(parts.map(({ label, amount, how }) => [label, amount, how])).toEqual([
      ["order", 630, "15 at 42"],
      ["visit", 410, "1 at 410"],
    ]);
    expect(added(parts)).toBe(answer);
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
      '#VALUE! KAM.COSTTOSERVE: rates, column "activity", row 4: expected each name once, found "Order"',
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
    expect(cellMessage(fax?.[1])).toBe("pools: the volume is 0, so a unit of it has no cost");
    expect(cellMessage(visit?.[1])).toContain('pools, column "volume", row 4: is unknown');
  });

  it("says which numbers make the rate", () => {
    const { question, rule } = explain("ABCRATES", [POOLS], 1);

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
    const { answer, parts } = explain("ACTIVITYCOST", [DRIVERS, POOLS], 1);

    expect(answer).toBe(120.01);
    expect(added(parts)).toBeCloseTo(120.01, 9);
    expect(explain("ACTIVITYCOST", [DRIVERS, POOLS], 3).question).toBe(
      "Cost that no account caused",
    );
  });

  it.each([
    [
      "accounts that caused more than there is",
      DRIVERS,
      [POOLS[0], POOLS[1], ["visit", 80, 2]],
      '#VALUE! KAM.ACTIVITYCOST: pools, column "volume": expected a volume of visit of at least 3, which the accounts caused, found 2',
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
      ["account_id", "cost", "minutes", "utilisation", "standing"],
      ["A", 33.34, 90, "", ""],
      ["B", 168.33, 270, "", ""],
      ["unused: Desk", 33.33, 90, 2 / 3, "unused"],
      ["unused: Service", -45, -60, 1.5, "overloaded"],
    ]);
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
    const account = explain("TIMEDRIVEN", [WORK, CAPACITY], 2);
    const department = explain("TIMEDRIVEN", [WORK, CAPACITY], 4);

    expect(added(account.parts)).toBeCloseTo(168.33, 9);
    expect(department.rule[0]).toContain("A minute costs 0.75");
    expect(department.answer).toBe(-45);
  });

  it.each([
    [
      "a department without minutes",
      WORK,
      [CAPACITY[0], CAPACITY[1], ["Service", 90, 0]],
      '#N/A KAM.TIMEDRIVEN: capacity, column "practical_minutes": Service has 0 minutes, so a minute has no cost',
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
      '#VALUE! KAM.TIMEDRIVEN: capacity, column "department", row 4: expected each name once, found "desk"',
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
        spill("ALLOCATE", 0.01, [KEYS[0], ...table], 2, "", false).map((row) => [row[0], row[4]]),
      );

    expect(parts(KEYS.slice(1))).toEqual(parts(KEYS.slice(1).reverse()));
    expect(parts(KEYS.slice(1)).get("C")).toBe(0.01);
  });

  it("takes ids beside a plain list", () => {
    const ids = [["B"], ["A"], ["C"]];

    expect(spill("ALLOCATE", 10, [[1], [1], [2]], 2, ids, true)).toEqual(
      spill("ALLOCATE", 10, KEYS),
    );
  });

  it("books with the decimals asked for", () => {
    const booked = (decimals: number) =>
      spill("ALLOCATE", 10, [[1, 1, 1]], decimals).map((row) => row[3]);

    expect(booked(0)).toEqual([4, 3, 3]);
    expect(booked(4)).toEqual([3.3334, 3.3333, 3.3333]);
  });

  it("says how much of a part is rounding", () => {
    const { answer, parts } = explain(
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
    );

    expect(answer).toBe(33.33);
    expect(added(parts)).toBeCloseTo(33.33, 12);
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
      [1, [[1], [1]], 2, [["A"]]],
      "#VALUE! KAM.ALLOCATE: accounts: expected as many ids as keys, 2, found 1",
    ],
    [
      "ids beside a table",
      [1, KEYS, 2, [["A"]]],
      "#VALUE! KAM.ALLOCATE: accounts: expected no ids beside a table, which has its own, found 1",
    ],
    [
      "five decimals",
      [1, KEYS, 5],
      "#VALUE! KAM.ALLOCATE: decimals: expected a number from 0 to 4, found 5",
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
        "contribution_share",
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
      expect(cellMessage(answer?.[column])).toBe("freight has a blank amount, so this is unknown");
    }
    expect(cellMessage(answer?.[6])).toContain("no share without it");
  });

  it("has no share of a revenue that is not there", () => {
    const [answer] = spill("WATERFALL", [
      ["cost_to_serve", 5],
      ["gross_revenue", 0],
    ]);

    expect(answer?.[0]).toBe(-5);
    expect(cellMessage(answer?.[5])).toBe("net revenue is not above 0, so there is no share of it");
  });

  it("is explained by steps that add up", () => {
    const { answer, parts } = explain("WATERFALL", [STATEMENT], 1);

    expect(answer).toBe(180);
    expect(added(parts)).toBe(180);
  });

  it("refuses deductions of the other sign and steps it does not know, for that account alone", () => {
    const answer = spill("WATERFALL", [...STATEMENT, ["B", "discounts", -5], ["C", "bonus", 5]]);

    expect(answer[1]?.[1]).toBe(180);
    expect(cellMessage(answer[2]?.[1])).toBe(
      "lines, row 11: expected discounts of 0 or more (deductions are stated as positive amounts), found -5",
    );
    expect(cellMessage(answer[3]?.[1])).toBe(
      'lines, column "step", row 12: expected one of gross_revenue, discounts, rebates, credits, cost_of_goods, freight, commissions, other_direct, cost_to_serve, found "bonus"',
    );
  });
});

describe("KAM.TIERCOST", () => {
  const HEADERS = ["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"];
  const rowOf = (rows: readonly (readonly unknown[])[], name: string) =>
    spill("TIERCOST", [HEADERS, ...rows]).find(([tier]) => tier === name);

  it("puts accounts without a tier among the others", () => {
    const rows = [["A", "", 100, 10, 5]];

    expect(rowOf(rows, "no tier")?.slice(1, 3)).toEqual([10, 1]);
    expect(rowOf(rows, "other accounts")?.slice(1, 3)).toEqual([10, 1]);
    expect(rowOf(rows, "key accounts")?.at(-1)).toBe("unknown");
  });

  it("counts what is unknown and puts nothing in its place", () => {
    const rows = [
      ["A", "Standard", 100, 10, ""],
      ["B", "Standard", 100, "", 5],
    ];

    expect(rowOf(rows, "Standard")?.slice(1, 6)).toEqual([0, 2, 2, 0, 0]);
    expect(rowOf(rows, "Standard")?.at(-1)).toBe("unknown");
  });

  it("has no share of a revenue that is unknown", () => {
    const row = rowOf([["A", "Standard", "", 10, 5]], "Standard");

    expect(row?.[1]).toBe(10);
    expect(cellMessage(row?.[6] as never)).toContain("the revenue of an account is unknown");
  });

  it("says not served where nothing was spent and nothing came", () => {
    expect(rowOf([["A", "Standard", 0, 0, 0]], "Standard")?.at(-1)).toBe("not served");
  });

  it("lets a fault concern the tier it is in, and the sums over it", () => {
    const rows = [
      ["A", "Standard", 100, "n/a", 5],
      ["B", "Strategic key", 100, 10, 5],
    ];

    expect(rowOf(rows, "Strategic key")?.[1]).toBe(10);
    for (const name of ["Standard", "other accounts", "all"]) {
      expect(cellMessage(rowOf(rows, name)?.[1] as never)).toContain(
        'row 2: expected a number, found "n/a"',
      );
    }
  });

  it("takes the cut from the settings", () => {
    const settings = [
      ["group", "setting", "value"],
      ["cost", "service share that pays", 0.2],
    ];
    const accounts = [HEADERS, ["A", "Standard", 100, 60, 40]];

    expect(spill("TIERCOST", accounts)[1]?.at(-1)).toBe("pays");
    expect(spill("TIERCOST", accounts, settings)[1]?.at(-1)).toBe("does not pay");
  });

  it("is explained by what stood before service and what service took", () => {
    const { answer, parts } = explain("TIERCOST", [[HEADERS, ["A", "Standard", 100, 60, 40]]], 1);

    expect(answer).toBe(60);
    expect(added(parts)).toBe(60);
  });

  it("needs its columns", () => {
    expect(
      refusal("TIERCOST", [
        ["account_id", "tier"],
        ["A", "Standard"],
      ]),
    ).toContain('expected a column headed "contribution_12m"');
  });
});
