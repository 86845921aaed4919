import fc from "fast-check";
import { backTest } from "../../src/model/lifetime/back-test";
import { lifetimeValue, type LifetimeTerms } from "../../src/model/lifetime/lifetime-value";
import { markovValue, statesAfter } from "../../src/model/lifetime/markov";
import { netRetention } from "../../src/model/lifetime/net-retention";
import { orderHistory } from "../../src/model/lifetime/order-history";
import { silenceProbability } from "../../src/model/lifetime/overdue";
import { riskAdjustedValue } from "../../src/model/lifetime/risk-adjusted-value";
import { spill } from "../support/builders";

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const money = fc.double({ min: 1, max: 1e6, noNaN: true });

const terms: fc.Arbitrary<LifetimeTerms> = fc.record({
  contribution: money,
  retention: share,
  discountRate: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  growth: fc.constant(0),
  periods: fc.integer({ min: 0, max: 30 }),
  periodCost: fc.constant(0),
  acquisitionCost: fc.constant(0),
  timing: fc.constantFrom("end", "start", "middle"),
});

const SLACK = 1 + 1e-9;

describe("lifetime value", () => {
  it("rises with retention", () => {
    fc.assert(
      fc.property(terms, share, (given, other) => {
        const [low, high] = [given.retention, other].sort((one, two) => one - two);
        const valueAt = (retention = 0): number => lifetimeValue({ ...given, retention }).value;

        expect(valueAt(low)).toBeLessThanOrEqual(valueAt(high) * SLACK);
      }),
    );
  });

  it("falls with the discount rate", () => {
    fc.assert(
      fc.property(terms, fc.double({ min: 0, max: 1, noNaN: true }), (given, more) => {
        const discountRate = given.discountRate + more;

        expect(lifetimeValue({ ...given, discountRate }).value).toBeLessThanOrEqual(
          lifetimeValue(given).value * SLACK,
        );
      }),
    );
  });

  it("scales with money", () => {
    fc.assert(
      fc.property(terms, money, money, (given, periodCost, acquisitionCost) => {
        const costly = { ...given, periodCost, acquisitionCost };
        const scaled = {
          ...costly,
          contribution: 1000 * costly.contribution,
          periodCost: 1000 * periodCost,
          acquisitionCost: 1000 * acquisitionCost,
        };
        const { value, contributions, costs } = lifetimeValue(costly);
        const size = contributions + costs + acquisitionCost;

        expect(Math.abs(lifetimeValue(scaled).value / 1000 - value) / size).toBeLessThan(1e-12);
      }),
    );
  });

  it("approaches the value without end as years are added", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const endless = lifetimeValue({ ...given, periods: 0 }).value;
        const long = lifetimeValue({ ...given, periods: 5000 }).value;

        expect(Math.abs(long / endless - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("is that of an account which moves between staying and leaving", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { contribution, retention, discountRate } = given;
        const [chain = 0] = markovValue([[retention]], [contribution], discountRate, 0);

        const { value } = lifetimeValue({ ...given, periods: 0, timing: "start" });

        expect(chain / value).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("risk-adjusted value", () => {
  const flows = fc
    .array(fc.tuple(money, share), { minLength: 1, maxLength: 10 })
    .map((years) =>
      years
        .sort(([, one], [, other]) => other - one)
        .map(([contribution, probability], at) => ({ year: at + 1, contribution, probability })),
    );

  it("rises with each probability, never above the value without risk, and falls with the rate", () => {
    fc.assert(
      fc.property(flows, share, (given, rate) => {
        const { lifetimeValue: withRisk, withoutRisk } = riskAdjustedValue(given, rate);
        const safer = given.map((flow) => ({ ...flow, probability: (flow.probability + 1) / 2 }));

        expect(withRisk).toBeLessThanOrEqual(withoutRisk);
        expect(riskAdjustedValue(safer, rate).lifetimeValue).toBeGreaterThan(withRisk);
        expect(riskAdjustedValue(given, rate + 0.1).lifetimeValue).toBeLessThan(withRisk);
      }),
    );
  });
});

describe("states of accounts", () => {
  it("hold every account that has not left, after any number of periods", () => {
    const rows = fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });

    fc.assert(
      fc.property(rows, fc.nat(1000), (weights, periods) => {
        const transitions = weights.map((row) => {
          const sum = row.reduce((total, each) => total + each, 0);
          return row.map((each) => each / sum);
        });

        for (const row of statesAfter(transitions, periods)) {
          expect(row.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe("retention of revenue", () => {
  it("adds up to both years, gross never above 1 nor above net", () => {
    const pair = fc.record({ before: money, now: fc.oneof(money, fc.constant(0)) });

    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const {
          retained,
          lost,
          expansion,
          added,
          grossRetention,
          netRetention: net,
        } = netRetention(pairs);
        const sum = (of: "before" | "now"): number =>
          pairs.reduce((total, each) => total + each[of], 0);

        expect((retained + lost) / sum("before")).toBeCloseTo(1, 9);
        expect(retained + expansion + added).toBeCloseTo(sum("now"), 4);
        expect(grossRetention).toBeLessThanOrEqual(SLACK);
        expect(net).toBeGreaterThanOrEqual(grossRetention);
      }),
    );
  });
});

describe("a ledger", () => {
  const line = fc.tuple(
    fc.constantFrom("A", "B", "C"),
    fc.integer({ min: 44_000, max: 44_400 }),
    fc.integer({ min: -50, max: 1000 }),
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 60 });
  const HEADERS = ["account_id", "date", "amount"];

  it("says the same in any order of its lines", () => {
    fc.assert(
      fc.property(
        lines.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const answer = (of: typeof given): unknown =>
            spill("ORDERS", [HEADERS, ...of], 44_300, "weeks", false)
              .map((row) => row.map((cell) => (typeof cell === "object" ? "none" : cell)))
              .sort(([one], [other]) => String(one).localeCompare(String(other)));

          expect(answer(shuffled)).toEqual(answer(given));
        },
      ),
    );
  });

  it("has recency within age, and gaps whose logarithms fit them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2 }), (days) => {
        const flat = days.map(() => 1);
        const none = days.map(() => 0);
        const { recency, age, repeatOrders, logGaps } = orderHistory(
          { days, amounts: flat, credits: none, from: 0, to: days.length },
          { end: 900, unitDays: 7 },
        );

        expect(recency).toBeLessThanOrEqual(age);
        expect(repeatOrders).toBe(new Set(days).size - 1);
        // The mean of logarithms is at most the logarithm of the mean.
        if (repeatOrders > 0) {
          expect(logGaps / repeatOrders).toBeLessThanOrEqual(
            Math.log(recency / repeatOrders) + 1e-9,
          );
        }
      }),
    );
  });
});

describe("the probability of a silence", () => {
  const silence = fc.double({ min: 0, max: 1e4, noNaN: true });

  it("lies between 0 and 1 and falls as the silence grows", () => {
    fc.assert(
      fc.property(silence, silence, money, fc.integer({ min: 1, max: 20 }), (s, more, gap, k) => {
        const probability = silenceProbability(s, gap, k);

        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(silenceProbability(s + more, gap, k)).toBeLessThanOrEqual(probability * SLACK);
      }),
    );
  });

  it("is the same in any unit of time", () => {
    fc.assert(
      fc.property(silence, money, fc.integer({ min: 1, max: 20 }), (s, gap, k) => {
        expect(silenceProbability(7 * s, 7 * gap, k)).toBeCloseTo(silenceProbability(s, gap, k), 9);
      }),
    );
  });
});

describe("a forecast", () => {
  it("lies within its range, and scales with money", () => {
    const ledger = fc.array(
      fc.tuple(fc.integer({ min: 44_000, max: 45_400 }), fc.integer({ min: 1, max: 900 })),
      { minLength: 3, maxLength: 60 },
    );

    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 24 }), (lines, months) => {
        const run = (times: number): readonly unknown[] =>
          spill(
            "FORECAST",
            [["account_id", "date", "amount"], ...lines.map(([day, by]) => ["A", day, by * times])],
            "",
            45_600,
            months,
            false,
          )[0] ?? [];
        const [, forecast, low, high, method] = run(1).map((cell) => cell);

        expect(Number(low)).toBeLessThanOrEqual(Number(forecast));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(forecast));
        // A power of two scales without rounding.
        expect(run(1024).slice(1, 5)).toEqual([
          ...[forecast, low, high].map((each) => Number(each) * 1024),
          method,
        ]);
      }),
    );
  });
});

describe("the back-test", () => {
  it("has rates between 0 and 1 and counts that add up", () => {
    const day = fc.integer({ min: 1, max: 2000 });
    const account = fc.record({
      observations: fc.array(fc.record({ day, health: fc.integer({ min: 0, max: 100 }) })),
      lostOn: fc.option(day, { nil: undefined }),
    });

    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 15 }), (watched) => {
        const result = backTest(watched, { cut: 50, horizonDays: 365 });

        for (const rate of [result.precision ?? 0, result.recall ?? 0, result.baseRate ?? 0]) {
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
        expect(result.hits + result.tooRecent).toBeLessThanOrEqual(result.warned);
        expect(result.hits + result.unobserved).toBeLessThanOrEqual(result.lost);
        expect(result.medianLead ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
