import { saidBy } from "../../../support/fault-of";
import { refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

const DRIVERS = ["account_id", "activity", "volume"];
const WORK = ["account_id", "department", "unit_minutes", "volume"];
const CAPACITY = ["department", "cost", "practical_minutes"];

/** As a spreadsheet adds up: one after the other. */
const times = (count: number, amount: number): number =>
  Array.from({ length: count }, () => amount).reduce((sum, each) => sum + each, 0);

const HUNDRED = times(1000, 0.1);
const ONE = times(10, 0.1);

describe("an amount that was added up", () => {
  it("is off behind its last decimal, which the cases below stand on", () => {
    expect([times(100, 0.1), HUNDRED, ONE]).toEqual([
      9.99999999999998, 99.9999999999986, 0.9999999999999999,
    ]);
  });

  it("is divided by ALLOCATE as the cents that were added", () => {
    const booked = (amount: number, decimals = 2) =>
      spill("ALLOCATE", amount, [[1], [1]], "", decimals).map((row) => row.at(-1));

    expect(booked(9.99999999999998)).toEqual([5, 5]);
    expect(booked(-9.99999999999998)).toEqual([-5, -5]);
    expect(booked(times(3000, 0.013), 3)).toEqual([19.5, 19.5]);
    expect(booked(times(100, 0.1), 0)).toEqual([5, 5]);
    expect(booked(0.1 + 0.2 - 0.3)).toEqual([0, 0]);
  });

  it("is a pool of ACTIVITYCOST and a cost of TIMEDRIVEN", () => {
    expect(
      spill(
        "ACTIVITYCOST",
        [DRIVERS, ["A", "o", 1]],
        [
          ["activity", "pool"],
          ["o", HUNDRED],
        ],
      ),
    ).toEqual([
      ["account_id", "cost", "o"],
      ["A", 100, 100],
      ["not traced", 0, 0],
    ]);
    expect(
      spill("TIMEDRIVEN", [WORK, ["A", "d", 1, 1]], [CAPACITY, ["d", HUNDRED, 100]], false),
    ).toEqual([
      ["A", 1, 1, "", ""],
      ["unused: d", 99, 99, 0.01, "unused"],
    ]);
  });

  it("is named by the explanation, beside what it is taken for", () => {
    const sentence = (name: string, amount: number, taken: number) =>
      `${name}, ${amount}, is taken for ${taken}: it differs by the noise of a sum.`;
    const allocated = explanation("ALLOCATE", [9.99999999999998, [[1], [2]]], 0, 1);
    const drivers = [DRIVERS, ["A", "o", 1]];
    const pools = (pool: number) => [
      ["activity", "pool"],
      ["o", pool],
    ];
    const work = [WORK, ["A", "d", 1, 1]];

    expect(allocated.rule[0]).toBe(sentence("The amount", 9.99999999999998, 10));
    expect(allocated.rule[1]).toContain("3.3333 of 10.");
    // 3.33 less 3.3333333333333335, digit by digit.
    expect(allocated.parts[1]?.amount).toBe(-0.0033333333333335);
    expect(explanation("ACTIVITYCOST", [drivers, pools(HUNDRED)], 1, 1).rule).toContain(
      sentence("The pool of o", HUNDRED, 100),
    );
    expect(explanation("TIMEDRIVEN", [work, [CAPACITY, ["d", HUNDRED, 9]]], 2, 1).rule).toContain(
      sentence("The cost of d", HUNDRED, 100),
    );
    expect(explanation("ACTIVITYCOST", [drivers, pools(100)], 1, 1).rule).toHaveLength(2);
  });

  it("is no excuse for parts of a cent", () => {
    for (const amount of [9.995, 0.001, 9.9999999, 100 / 3]) {
      const found = `expected an amount of at most 2 decimals (round it first), found ${amount}`;
      expect(refusal("ALLOCATE", amount, [[1], [1]])).toBe(
        `#VALUE! KAM.ALLOCATE: amount: ${found}`,
      );
      expect(
        refusal(
          "ACTIVITYCOST",
          [DRIVERS, ["A", "o", 1]],
          [
            ["activity", "pool"],
            ["o", amount],
          ],
        ),
      ).toContain(found);
      expect(
        refusal("TIMEDRIVEN", [WORK, ["A", "d", 1, 1]], [CAPACITY, ["d", amount, 9]]),
      ).toContain(found);
    }
  });

  it("is refused with the reason where a number no longer tells its cents apart", () => {
    expect(refusal("ALLOCATE", 1e13, [[1], [1]])).toBe(
      "#VALUE! KAM.ALLOCATE: amount: expected an amount of at most 9999999999999.99 either way, found 10000000000000: beyond that a number no longer tells its cents apart",
    );
    expect(refusal("ALLOCATE", 1e15, [[1], [1]], "", 0)).toContain("its smallest units apart");
  });

  it("is divided to the last cent that can be told", () => {
    // 999,999,999,999,999 cents by 1, 1 and 1: a third each, 333,333,333,333,333.
    expect(spill("ALLOCATE", 9_999_999_999_999.99, [[1], [1], [1]]).map((row) => row[3])).toEqual([
      3_333_333_333_333.33, 3_333_333_333_333.33, 3_333_333_333_333.33,
    ]);
    // Two cents less: 333,333,333,333,332 and a third each, the cent left goes to the first.
    expect(spill("ALLOCATE", 9_999_999_999_999.97, [[1], [1], [1]]).map((row) => row[3])).toEqual([
      3_333_333_333_333.33, 3_333_333_333_333.32, 3_333_333_333_333.32,
    ]);
  });
});

describe("a total of volumes that was added up", () => {
  const lines = (count: number, volume: number) =>
    Array.from({ length: count }, (_, index) => [`A${index % 2}`, "o", volume]);
  const cost = (rows: readonly unknown[], volume: number) =>
    spill(
      "ACTIVITYCOST",
      [DRIVERS, ...rows],
      [
        ["activity", "pool", "volume"],
        ["o", 100, volume],
      ],
      false,
    ).map((row) => row[1]);

  it("is the volume of the accounts, from either side", () => {
    const even = [50, 50, 0];
    expect(cost(lines(10, 0.1), ONE)).toEqual(even);
    expect(cost(lines(10, 0.1), 1)).toEqual(even);
    expect(cost(lines(10, 0.1), 1.0000000000000002)).toEqual(even);
    expect(
      cost(
        [
          ["A0", "o", ONE],
          ["A1", "o", 1],
        ],
        2,
      ),
    ).toEqual(even);
    expect(cost(lines(1000, 0.7), times(1000, 0.7))).toEqual(even);
    expect(cost([["A0", "o", 0.1 + 0.2]], 0.3)).toEqual([100, 0]);
  });

  it("is another where more than noise is missing, or left", () => {
    expect(cost(lines(10, 0.1), 1.001)).toEqual([49.95, 49.95, 0.1]);
    expect(saidBy(() => cost(lines(10, 0.1), 0.9999))).toContain(
      "expected a volume of o of at least 1, which the accounts caused, found 0.9999",
    );
  });
});

describe("practical minutes that were added up", () => {
  const rows = (minutes: number, taken: readonly (readonly number[])[]) =>
    spill(
      "TIMEDRIVEN",
      [WORK, ...taken.map(([each, volume]) => ["A", "d", each, volume])],
      [CAPACITY, ["d", 90, minutes]],
      false,
    );
  const full = (minutes: number) => [
    ["A", 90, minutes, "", ""],
    ["unused: d", 0, 0, 1, "in full use"],
  ];

  it("are in full use, and no overload of a hair", () => {
    expect(rows(ONE, [[0.1, 10]])).toEqual(full(1));
    expect(rows(1.0000000000000002, [[0.1, 10]])).toEqual(full(1));
    expect(rows(times(30, 0.7), [[0.7, 30]])).toEqual(full(21));
    expect(
      rows(0.3, [
        [0.1, 1],
        [0.2, 1],
      ]),
    ).toEqual(full(0.3));
    expect(rows(0.3, [[0.1 + 0.2, 1]])).toEqual(full(0.1 + 0.2));
  });

  it("are overloaded where more than noise was taken", () => {
    expect(rows(0.999, [[0.1, 10]])[1]?.slice(2)).toEqual([-0.001, 1 / 0.999, "overloaded"]);
  });
});

describe("amounts of a statement that were added up", () => {
  const contribution = (...lines: readonly (readonly unknown[])[]) =>
    spill("WATERFALL", [
      ["account_id", "step", "amount"],
      ...lines.map((line) => ["A", ...line]),
    ])[1]?.[1];

  it("leave 0 where all is taken away", () => {
    expect(contribution(["gross_revenue", 0.1 + 0.2], ["discounts", 0.1], ["freight", 0.2])).toBe(
      0,
    );
    expect(contribution(["gross_revenue", HUNDRED], ["cost_of_goods", 100])).toBe(0);
  });

  it("reverse a step in full", () => {
    expect(
      contribution(
        ["gross_revenue", 10],
        ["freight", 0.1],
        ["freight", 0.2],
        ["freight", -(0.1 + 0.2)],
      ),
    ).toBe(10);
  });
});
