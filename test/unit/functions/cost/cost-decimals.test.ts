import { refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

const DRIVERS = [
  ["account_id", "activity", "volume"],
  ["A", "order", 1],
  ["B", "order", 1],
  ["C", "order", 1],
];
const pools = (pool: number, volume: number) => [
  ["activity", "pool", "volume"],
  ["order", pool, volume],
];
const WORK = [
  ["account_id", "department", "unit_minutes", "volume"],
  ["A", "desk", 1, 1],
  ["B", "desk", 1, 1],
  ["C", "desk", 1, 1],
];
const capacity = (cost: number, minutes: number) => [
  ["department", "cost", "practical_minutes"],
  ["desk", cost, minutes],
];
const costs = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[1]);

describe("the decimals that are booked", () => {
  it("are those of the currency in ACTIVITYCOST", () => {
    const booked = (decimals: unknown, pool = 100) =>
      costs(spill("ACTIVITYCOST", DRIVERS, pools(pool, 3), false, decimals));

    // 100 by three: 33 and one yen more, 33.333 and one fils more.
    expect(booked(0)).toEqual([34, 33, 33, 0]);
    expect(booked(3)).toEqual([33.334, 33.333, 33.333, 0]);
    expect(booked(4)).toEqual([33.3334, 33.3333, 33.3333, 0]);
    expect(booked("")).toEqual([33.34, 33.33, 33.33, 0]);
    expect(booked(3, 0.001)).toEqual([0.001, 0, 0, 0]);
  });

  it("are those of the currency in TIMEDRIVEN", () => {
    const booked = (decimals: unknown, minutes = 4) =>
      costs(spill("TIMEDRIVEN", WORK, capacity(101, minutes), false, decimals));

    // 101 for 4 minutes, 3 taken: 25.25 each and 25.25 unused.
    expect(booked(0)).toEqual([26, 25, 25, 25]);
    expect(booked(3)).toEqual([25.25, 25.25, 25.25, 25.25]);
    // 101 for 2 minutes, 3 taken: 151.5, half up 152 in whole yen; 50.5 each.
    expect(booked(0, 2)).toEqual([51, 51, 50, -51]);
    expect(booked("", 2)).toEqual([50.5, 50.5, 50.5, -50.5]);
  });

  it("are refused beyond four, and amounts beyond them are", () => {
    expect(refusal("ACTIVITYCOST", DRIVERS, pools(100, 3), "", 5)).toBe(
      "#VALUE! KAM.ACTIVITYCOST: decimals: expected a whole number from 0 to 4, found 5",
    );
    expect(refusal("TIMEDRIVEN", WORK, capacity(100, 3), "", 0.5)).toBe(
      "#VALUE! KAM.TIMEDRIVEN: decimals: expected a whole number from 0 to 4, found 0.5",
    );
    expect(refusal("ACTIVITYCOST", DRIVERS, pools(99.5, 3), "", 0)).toBe(
      '#VALUE! KAM.ACTIVITYCOST: pools, column "pool", row 2: expected an amount of at most 0 decimals (round it first), found 99.5',
    );
    expect(refusal("TIMEDRIVEN", WORK, capacity(1.0005, 3), "", 3)).toContain(
      'capacity, column "cost", row 2: expected an amount of at most 3 decimals (round it first), found 1.0005',
    );
  });

  it("are told by the explanation", () => {
    const told = explanation("ACTIVITYCOST", [DRIVERS, pools(100, 3), true, 3], 1, 1);
    expect(told.answer).toBe(33.334);
    expect(told.rule[0]).toBe(
      "Each pool is divided by volume, to 3 decimals by largest remainder.",
    );
    const cents = explanation("TIMEDRIVEN", [WORK, capacity(100, 3)], 1, 1);
    expect(cents.rule[0]).toContain("to the cent by largest remainder");
  });
});

describe("the odd unit", () => {
  const ALIKE = ["10", "2", "B", "a", "A2", "A10", "é", "f"];

  /** Who gets the one cent there is, when some are left away. */
  const firstOf = (ids: readonly string[]) => {
    const rows = spill(
      "ALLOCATE",
      0.01,
      ids.map(() => [1]),
      ids.map((id) => [id]),
    );
    return rows.find((row) => row.at(-1) === 0.01)?.[0];
  };

  it("goes by natural order: numbers by size, letters without case and accents", () => {
    const order: unknown[] = [];
    while (order.length < ALIKE.length) {
      order.push(firstOf(ALIKE.filter((id) => !order.includes(id))));
    }

    expect(order).toEqual(["2", "10", "a", "A2", "A10", "B", "é", "f"]);
  });

  it("goes so in ACTIVITYCOST and TIMEDRIVEN, too", () => {
    const ids = ["B", "a", "A10", "A2"];
    const traced = spill(
      "ACTIVITYCOST",
      [DRIVERS[0], ...ids.map((id) => [id, "order", 1])],
      [
        ["activity", "pool"],
        ["order", 0.02],
      ],
      false,
    );
    const timed = spill(
      "TIMEDRIVEN",
      [WORK[0], ...ids.map((id) => [id, "desk", 1, 1])],
      capacity(0.02, 4),
      false,
    );

    expect(costs(traced)).toEqual([0, 0.01, 0, 0.01, 0]);
    expect(costs(timed)).toEqual([0, 0.01, 0, 0.01, 0]);
  });

  it("decides which of equal activities COSTTOSERVE calls the largest", () => {
    const rows = spill(
      "COSTTOSERVE",
      [DRIVERS[0], ["A", "Visit 10", 1], ["A", "visit 2", 1]],
      [
        ["activity", "rate"],
        ["Visit 10", 5],
        ["visit 2", 5],
      ],
    );

    expect(rows[1]).toEqual(["A", 10, 2, "visit 2", 5]);
  });
});
