import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { KamError } from "../../src/model/errors";
import { markovValue, statesAfter } from "../../src/model/lifetime/markov";
import { riskAdjustedValue } from "../../src/model/lifetime/risk-adjusted-value";
import { spill } from "../support/builders";

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const money = fc.double({ min: 1, max: 1e6, noNaN: true });
const whole = fc.integer({ min: 0, max: 1000 });

/** A list, and the same list in another order. */
function shuffled<T>(
  list: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return list.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
    ),
  );
}

const shown = (cell: unknown): unknown => (cell instanceof KamError ? messageOf(cell) : cell);

describe("the order of rows", () => {
  it("is of no account to NETRETENTION", () => {
    const accounts = fc
      .array(fc.tuple(whole, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 15 })
      .map((pairs) => pairs.map(([now, before], at) => [`A${at}`, now, before]));

    fc.assert(
      fc.property(shuffled(accounts), ([given, other]) => {
        const answer = (of: readonly unknown[]): unknown =>
          spill("NETRETENTION", [["account_id", "revenue_12m", "revenue_prev_12m"], ...of]);

        expect(answer(other)).toEqual(answer(given));
      }),
    );
  });

  it("is of no account to BACKTEST", () => {
    const line = fc.tuple(
      fc.constantFrom("A", "B", "C", "D"),
      fc.integer({ min: 45_000, max: 46_000 }),
      fc.integer({ min: 0, max: 100 }),
    );
    const health = fc.uniqueArray(line, {
      minLength: 1,
      maxLength: 25,
      selector: ([id, day]) => `${id} ${day}`,
    });
    const losses = fc.uniqueArray(
      fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 45_000, max: 46_000 })),
      { minLength: 1, maxLength: 3, selector: ([id]) => id },
    );

    fc.assert(
      fc.property(shuffled(health), shuffled(losses), ([one, other], [lost, otherLost]) => {
        const answer = (of: readonly unknown[], gone: readonly unknown[]): unknown =>
          spill(
            "BACKTEST",
            [["account_id", "day", "health"], ...of],
            [["account_id", "lost_on"], ...gone],
          ).map((row) => row.map(shown));

        expect(answer(other, otherLost)).toEqual(answer(one, lost));
      }),
    );
  });
});

describe("states in another order", () => {
  const chain = fc
    .array(fc.tuple(fc.array(share, { minLength: 3, maxLength: 3 }), money), {
      minLength: 3,
      maxLength: 3,
    })
    .map((states) =>
      states.map(([row, reward]) => {
        const sum = row.reduce((total, each) => total + each, 0);
        return { row: row.map((each) => (0.95 * each) / sum), reward };
      }),
    );
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });

  it("have the same values and move as before", () => {
    fc.assert(
      fc.property(chain, order, fc.integer({ min: 0, max: 20 }), (states, places, periods) => {
        const moves = states.map(({ row }) => row);
        const rewards = states.map(({ reward }) => reward);
        const moved = places.map((from) => places.map((to) => moves[from]?.[to] ?? 0));
        const paid = places.map((from) => rewards[from] ?? 0);
        const values = markovValue(moves, rewards, 0.1, periods);
        const after = statesAfter(moves, periods);

        markovValue(moved, paid, 0.1, periods).forEach((value, at) => {
          expect(value / (values[places[at] ?? 0] ?? 0)).toBeCloseTo(1, 9);
        });
        statesAfter(moved, periods).forEach((row, at) => {
          row.forEach((probability, to) => {
            expect(probability).toBeCloseTo(after[places[at] ?? 0]?.[places[to] ?? 0] ?? -1, 9);
          });
        });
      }),
    );
  });

  it("scale with money", () => {
    fc.assert(
      fc.property(chain, fc.integer({ min: 0, max: 20 }), (states, periods) => {
        const run = (times: number): readonly number[] =>
          markovValue(
            states.map(({ row }) => row),
            states.map(({ reward }) => reward * times),
            0.1,
            periods,
          );

        // A power of two scales without rounding.
        expect(run(1024)).toEqual(run(1).map((value) => value * 1024));
      }),
    );
  });
});

describe("a plan with its risk", () => {
  it("scales with money, and its share of risk does not", () => {
    const flows = fc.array(fc.tuple(money, share), { minLength: 1, maxLength: 10 });

    fc.assert(
      fc.property(flows, share, (years, rate) => {
        const run = (times: number) =>
          riskAdjustedValue(
            [...years]
              .sort(([, one], [, other]) => other - one)
              .map(([contribution, probability], at) => ({
                year: at + 1,
                contribution: contribution * times,
                probability,
              })),
            rate,
          );
        const plain = run(1);

        expect(run(1024)).toEqual({
          lifetimeValue: plain.lifetimeValue * 1024,
          withoutRisk: plain.withoutRisk * 1024,
          riskShare: plain.riskShare,
          years: plain.years.map((value) => value * 1024),
        });
      }),
    );
  });
});

describe("the table form and the plain values of one account", () => {
  it("are one CLV", () => {
    fc.assert(
      fc.property(money, share, fc.constantFrom("end", "start", "middle"), (by, kept, timing) => {
        const table = [
          ["account_id", "contribution_12m", "retention_p"],
          ["A", by, kept],
        ];

        expect(spill("CLV", table, "", timing)[1]?.slice(1)).toEqual(
          spill("CLV", [[by, kept]], "", timing)[0],
        );
      }),
    );
  });

  it("are one OVERDUE, told the rhythm that was found", () => {
    const gap = fc.integer({ min: 1, max: 90 });

    fc.assert(
      fc.property(fc.array(gap, { minLength: 2, maxLength: 20 }), whole, (gaps, silence) => {
        const recency = gaps.reduce((sum, each) => sum + each, 0);
        const logGaps = gaps.reduce((sum, each) => sum + Math.log(each), 0);
        const table = [
          ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
          ["A", gaps.length, recency, recency + silence, logGaps],
        ];
        const [, , quiet, mean, regularity] = spill("OVERDUE", table)[1] ?? [];

        expect(spill("OVERDUE", table)[1]?.slice(1)).toEqual(
          spill("OVERDUE", [[quiet, mean, regularity]])[0],
        );
        expect(quiet).toBe(silence);
      }),
    );
  });
});
