import fc from "fast-check";
import { callKam, column, definitionOf, spill } from "../support/builders";

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const amounts = fc.array(amount, { minLength: 2, maxLength: 60 });
const profits = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });

const inThousands = (values: readonly number[]): readonly number[] =>
  values.map((value) => value / 1000);
/** A list, and the same in another order. */
const shuffled = (list: fc.Arbitrary<number[]>): fc.Arbitrary<readonly [number[], number[]]> =>
  list.chain((values) =>
    fc
      .shuffledSubarray(values, { minLength: values.length })
      .map((others) => [values, others] as const),
  );
const hhi = (values: readonly number[]): number => Number(callKam("HHI", column(...values)));

describe("KAM.HHI, whatever the revenue", () => {
  it("lies between 1/n and 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi(values)).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(hhi(values)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, rate) => {
        expect(hhi(values.map((value) => value * rate))).toBeCloseTo(hhi(values), 9);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi([...values].reverse())).toBeCloseTo(hhi(values), 12);
      }),
    );
  });

  it("halves when every account is listed twice", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi([...values, ...values])).toBeCloseTo(hhi(values) / 2, 12);
      }),
    );
  });

  it("never falls when two accounts merge", () => {
    fc.assert(
      fc.property(amount, amount, amounts, (first, second, others) => {
        expect(hhi([first + second, ...others])).toBeGreaterThanOrEqual(
          hhi([first, second, ...others]) - 1e-12,
        );
      }),
    );
  });

  it("is explained by parts that add up to it", () => {
    const explain = definitionOf("HHI").explain;
    fc.assert(
      fc.property(amounts, fc.constantFrom("share", "points"), (values, scale) => {
        const { answer, parts } = explain([column(...values), scale], { row: 0, column: 0 });
        const sum = parts.reduce((all, part) => all + part.amount, 0);
        expect(sum).toBeCloseTo(Number(answer), scale === "points" ? 6 : 10);
        expect(answer).toBe(callKam("HHI", column(...values), scale));
      }),
    );
  });
});

describe("KAM.WHALE, whatever the profits", () => {
  it("ends at the total, and its profits are those given", () => {
    fc.assert(
      fc.property(profits, (values) => {
        const rows = spill("WHALE", column(...values), null, false);
        const total = values.reduce((sum, value) => sum + value, 0);

        // Whole numbers add up exactly: to the cent.
        expect(rows.at(-1)?.[2]).toBe(total);
        expect(rows.map((row) => row[1]).sort()).toEqual([...values].sort());
      }),
    );
  });

  it("gives each account the same place in any order of the rows, where no two earn the same", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(shuffled(distinct), ([values, others]) => {
        const rows = (list: readonly number[]) =>
          spill("WHALE", column(...list), column(...list.map((value) => `of ${value}`)), false);
        const shown = (list: readonly number[]) =>
          rows(list).map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell)));
        expect(shown(others)).toEqual(shown(values));
      }),
    );
  });

  it("scales with the money: profits and sums by the rate, ranks and shares not at all", () => {
    fc.assert(
      fc.property(profits, (values) => {
        const rows = spill("WHALE", column(...values), null, false);
        const scaled = values.map((value) => value * 1000);
        spill("WHALE", column(...scaled), null, false).forEach((row, index) => {
          const [rank, profit, sum, share] = rows[index] ?? [];
          expect(row.slice(0, 3)).toEqual([rank, Number(profit) * 1000, Number(sum) * 1000]);
          if (typeof share === "number") expect(row[3]).toBeCloseTo(share, 9);
          else expect(row[3]).toEqual(share);
        });
      }),
    );
  });

  it("ranks from 1 and never rises in profit", () => {
    fc.assert(
      fc.property(profits, (values) => {
        const rows = spill("WHALE", column(...values), null, false);
        rows.forEach((row, index) => {
          expect(row[0]).toBe(index + 1);
          if (index > 0) expect(Number(row[1])).toBeLessThanOrEqual(Number(rows[index - 1]?.[1]));
        });
      }),
    );
  });
});

describe.each(["HHI", "EFFECTIVENUMBER", "ROSENBLUTH", "GINI"])(
  "KAM.%s, whatever the revenue",
  (name) => {
    const index = (values: readonly number[]): number => Number(callKam(name, column(...values)));

    it("is the same in any order of the rows", () => {
      fc.assert(
        fc.property(shuffled(amounts), ([values, others]) => {
          expect(index(others)).toBeCloseTo(index(values), 10);
        }),
      );
    });

    it("is the same when all money is counted in thousands", () => {
      fc.assert(
        fc.property(amounts, (values) => {
          expect(index(inThousands(values))).toBeCloseTo(index(values), 10);
        }),
      );
    });

    it("halves, doubles or stays when every account is listed twice", () => {
      const factor = { HHI: 0.5, ROSENBLUTH: 0.5, EFFECTIVENUMBER: 2 }[name] ?? 1;
      fc.assert(
        fc.property(amounts, (values) => {
          expect(index([...values, ...values])).toBeCloseTo(factor * index(values), 10);
        }),
      );
    });
  },
);

describe("the measures of concentration, beside one another", () => {
  it("agree: Rosenbluth is 1 / (n (1 - Gini)), and lies between 1/n and 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rosenbluth = Number(callKam("ROSENBLUTH", column(...values)));
        const gini = Number(callKam("GINI", column(...values)));
        expect(rosenbluth).toBeCloseTo(1 / (values.length * (1 - gini)), 9);
        expect(rosenbluth).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(rosenbluth).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("KAM.TOPSHARE, whatever the revenue", () => {
  const share = (values: readonly number[], largest: number): number =>
    Number(callKam("TOPSHARE", column(...values), largest));

  it("never falls when one more account is taken, and ends at 1", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (values, largest) => {
        expect(share(values, largest + 1)).toBeGreaterThanOrEqual(share(values, largest) - 1e-12);
        expect(share(values, values.length)).toBeCloseTo(1, 12);
        expect(share(values, largest)).toBeGreaterThanOrEqual(
          Math.min(largest / values.length, 1) - 1e-12,
        );
      }),
    );
  });

  it("is the same in any order, and in thousands", () => {
    fc.assert(
      fc.property(
        shuffled(amounts),
        fc.integer({ min: 1, max: 9 }),
        ([values, others], largest) => {
          expect(share(others, largest)).toBe(share(values, largest));
          expect(share(inThousands(values), largest)).toBeCloseTo(share(values, largest), 12);
        },
      ),
    );
  });

  it("is the same for a fraction when every account is listed twice, where it needs no rounding", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 10, maxLength: 10 }), (values) => {
        expect(share([...values, ...values], 0.3)).toBeCloseTo(share(values, 0.3), 12);
      }),
    );
  });
});

describe("KAM.ABCCLASS, whatever the amounts", () => {
  // Few distinct amounts, so that many are equal, and cumulative shares often end on a cut.
  const some = fc
    .array(fc.integer({ min: -5, max: 40 }), { minLength: 1, maxLength: 30 })
    .filter((values) => values.some((value) => value > 0));
  const classes = (values: readonly number[]): readonly unknown[] =>
    spill("ABCCLASS", column(...values)).map(([cell]) => cell);

  it("gives equal amounts the same class, in any order of the rows", () => {
    fc.assert(
      fc.property(shuffled(some), ([values, others]) => {
        const classOf = new Map(values.map((value, at) => [value, classes(values)[at]]));
        expect(classes(values)).toEqual(values.map((value) => classOf.get(value)));
        expect(classes(others)).toEqual(others.map((value) => classOf.get(value)));
      }),
    );
  });

  it("is the same when all money is counted in thousands", () => {
    fc.assert(
      fc.property(some, (values) => {
        expect(classes(inThousands(values))).toEqual(classes(values));
        expect(classes(values.map((value) => value * 1000))).toEqual(classes(values));
      }),
    );
  });

  it("never puts a smaller amount into a better class, and holds to the cuts in whole numbers", () => {
    fc.assert(
      fc.property(some, (values) => {
        const total = values.reduce((sum, value) => sum + Math.max(value, 0), 0);
        const largest = Math.max(...values);
        const told = classes(values);
        values.forEach((value, at) => {
          const larger = values.filter((each) => each > value && each > 0);
          const reached = larger.reduce((sum, each) => sum + each, value);
          // Whole numbers: 100 times the sum against the cut in percent is exact.
          const byCut = 100 * reached <= 80 * total ? "A" : 100 * reached <= 95 * total ? "B" : "C";
          expect(told[at]).toBe(value <= 0 ? "C" : value === largest ? "A" : byCut);
        });
      }),
    );
  });
});

describe("KAM.STOBACHOFF, whatever the profits", () => {
  const earning = profits.filter((values) => values.reduce((sum, value) => sum + value, 0) > 0);
  const row = (values: readonly number[]): readonly number[] =>
    (spill("STOBACHOFF", column(...values), false)[0] ?? []).map(Number);

  function expectSame(one: readonly number[], other: readonly number[]): void {
    one.forEach((value, at) => {
      expect(Math.abs(value - (other[at] ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
    });
  }

  it("is the Gini coefficient where nobody loses money", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const [index, profitable, subsidy, peak] = row(values);
        expect(index).toBeCloseTo(Number(callKam("GINI", column(...values))), 11);
        expect([profitable, peak]).toEqual([1, 1]);
        expect(subsidy).toBe(0);
      }),
    );
  });

  it("lies from 0 to below 1, and its shares within theirs", () => {
    fc.assert(
      fc.property(earning, (values) => {
        const [index = -1, profitable = -1, subsidy = -1, peak = -1] = row(values);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(1);
        expect(profitable).toBeGreaterThan(0);
        expect(profitable).toBeLessThanOrEqual(1);
        expect(subsidy).toBeCloseTo(1 - 1 / peak, 9);
        expect(peak).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("is the same in any order, in thousands, and when every account is listed twice", () => {
    fc.assert(
      fc.property(shuffled(earning), ([values, others]) => {
        expectSame(row(others), row(values));
        expectSame(row(inThousands(values)), row(values));
        expectSame(row([...values, ...values]), row(values));
      }),
    );
  });
});
