import { faultOf } from "../../../support/fault-of";
import { geometricSum } from "../../../../src/model/lifetime/geometric-sum";
import { lifetimeValue, type LifetimeTerms } from "../../../../src/model/lifetime/lifetime-value";
import { solveLinearSystem } from "../../../../src/model/statistics/linear-system";
import { marginMultiple } from "../../../../src/model/lifetime/margin-multiple";
import { markovValue, statesAfter } from "../../../../src/model/lifetime/markov";
import { netRetention } from "../../../../src/model/lifetime/net-retention";
import { retentionRate } from "../../../../src/model/lifetime/retention-rate";
import { riskAdjustedValue } from "../../../../src/model/lifetime/risk-adjusted-value";

const terms = (changed: Partial<LifetimeTerms>): LifetimeTerms => ({
  contribution: 100,
  retention: 0.8,
  discountRate: 0.1,
  growth: 0,
  periods: 0,
  periodCost: 0,
  acquisitionCost: 0,
  timing: "end",
  ...changed,
});

describe("a stream that changes by a factor", () => {
  it.each([
    [0, 0, 0],
    [0, 5, 1],
    [1, 7, 7],
    [2, 4, 15],
    [0.5, Infinity, 2],
    [1, Infinity, Infinity],
  ])("adds %d over %d terms up to %d", (factor, count, sum) => {
    expect(geometricSum(factor - 1, count)).toBeCloseTo(sum, 12);
  });

  it("keeps its digits next to 1", () => {
    // 1 + q + q^2 with q = 1 + 1e-12 is 3 + 3e-12.
    expect(geometricSum(1e-12, 3)).toBeCloseTo(3 + 3e-12, 13);
  });
});

describe("lifetime value", () => {
  it("adds up two years one by one in each timing", () => {
    const both = { periods: 2, growth: 0.5, periodCost: 10, acquisitionCost: 7 };

    const end = (90 * 0.8) / 1.1 + (140 * 0.64) / 1.21 - 7;
    const start = 90 + (140 * 0.8) / 1.1 - 7;
    const middle =
      100 + (150 * 0.8) / 1.1 + (225 * 0.64) / 1.21 - 10 / 1.1 ** 0.5 - 8 / 1.1 ** 1.5 - 7;

    expect(lifetimeValue(terms({ ...both, timing: "end" })).value).toBeCloseTo(end, 10);
    expect(lifetimeValue(terms({ ...both, timing: "start" })).value).toBeCloseTo(start, 10);
    expect(lifetimeValue(terms({ ...both, timing: "middle" })).value).toBeCloseTo(middle, 10);
  });

  it("says how long an account stays on average, and does not where it never leaves", () => {
    expect(lifetimeValue(terms({ retention: 0.75 })).expectedPeriods).toBe(4);
    expect(lifetimeValue(terms({ retention: 1 })).expectedPeriods).toBeUndefined();
  });

  it.each([
    ["at once when nobody stays", { retention: 0 }, 1],
    // 0.8/1.25 = .64; ln .1 / ln .64 = 5.16
    ["after six years", { discountRate: 0.25 }, 6],
    ["after nine of ten equal amounts", { retention: 1, discountRate: 0, periods: 10 }, 9],
    // 1 + 2 + 4 + 8 = 15; 13.5 needs the fourth.
    ["late when it doubles", { retention: 1, discountRate: 0, growth: 1, periods: 4 }, 4],
  ])("has nine tenths in %s", (_, changed, years) => {
    expect(lifetimeValue(terms(changed)).periodsToNineTenths).toBe(years);
  });

  it.each([
    [
      "growth that reaches the rate",
      { retention: 1, growth: 0.1 },
      { retention: 1, growth: 1.1, factor: 1.1, limit: 1.1 },
    ],
    [
      "nobody ever leaving without discount",
      { retention: 1, discountRate: 0 },
      { retention: 1, growth: 1, factor: 1, limit: 1 },
    ],
    [
      "costs that never end",
      { retention: 1, discountRate: -0.5, growth: -0.9, periodCost: 1 },
      { retention: 1, growth: 1, factor: 1, limit: 0.5 },
    ],
  ])("has no finite value for %s", (_, changed, facts) => {
    expect(faultOf(() => lifetimeValue(terms(changed)))).toEqual({
      code: "endless-lifetime",
      facts,
    });
  });

  it("is finite for the same account over some years", () => {
    expect(lifetimeValue(terms({ retention: 1, growth: 0.1, periods: 3 })).value).toBeCloseTo(
      300 / 1.1,
      10,
    );
  });

  it.each([
    ["discountRate", "discount_rate"],
    ["growth", "growth"],
  ])("refuses a %s of -1", (name, column) => {
    expect(faultOf(() => lifetimeValue(terms({ [name]: -1 })))).toEqual({
      code: "not-above",
      facts: { bound: -1, found: -1 },
      where: { column },
    });
  });

  it.each([
    { contribution: 1e308, retention: 0.99 },
    { periods: 1000, growth: 1e6 },
  ])("does not answer beyond the largest number", (changed) => {
    expect(faultOf(() => lifetimeValue(terms(changed)))).toEqual({
      code: "no-finite-number",
      facts: {},
    });
  });
});

describe("the margin multiple", () => {
  it("has no finite value where retention with growth reaches the rate", () => {
    expect(faultOf(() => marginMultiple(1, 0))).toEqual({
      code: "endless-stream",
      facts: { retention: 1, growth: 1, factor: 1, limit: 1 },
    });
    expect(faultOf(() => marginMultiple(0.9, 0.1, 0.3))).toEqual({
      code: "endless-stream",
      facts: { retention: 0.9, growth: 1.3, factor: 1.17, limit: 1.1 },
    });
  });
});

describe("risk-adjusted value", () => {
  const flow = (year: number): { year: number; contribution: number; probability: number } => ({
    year,
    contribution: 100,
    probability: 0.5,
  });

  it("takes years in any order", () => {
    expect(riskAdjustedValue([flow(2), flow(1)], 0)).toEqual({
      lifetimeValue: 100,
      withoutRisk: 200,
      riskShare: 0.5,
      years: [50, 50],
    });
  });

  it.each([
    ["missing", [flow(1), flow(3)], 3],
    ["twice", [flow(1), flow(1)], 1],
  ])("refuses a year that is %s", (_, flows, found) => {
    expect(faultOf(() => riskAdjustedValue(flows, 0.1))).toEqual({
      code: "years-not-in-order",
      facts: { years: 2, found },
      where: { column: "year" },
    });
  });

  it("needs a year, a rate and numbers that can be added", () => {
    expect(faultOf(() => riskAdjustedValue([], 0.1))).toEqual({ code: "no-year", facts: {} });
    expect(faultOf(() => riskAdjustedValue([flow(1)], -1))).toEqual({
      code: "not-above",
      facts: { bound: -1, found: -1 },
      where: { argument: "rate" },
    });
    const huge = [1, 2].map((year) => ({ ...flow(year), contribution: 1.7e308, probability: 1 }));
    expect(faultOf(() => riskAdjustedValue(huge, 0))).toEqual({
      code: "no-finite-number",
      facts: {},
    });
  });
});

describe("retention", () => {
  it("needs an account at the start, and counts that fit", () => {
    expect(faultOf(() => retentionRate(0, 5, 5))).toEqual({
      code: "no-account-at-start",
      facts: {},
    });
    expect(faultOf(() => retentionRate(10, 5, 6))).toEqual({
      code: "more-added-than-at-end",
      facts: { end: 5, found: 6 },
      where: { argument: "added" },
    });
    expect(faultOf(() => retentionRate(10, 15, 2))).toEqual({
      code: "more-kept-than-at-start",
      facts: { most: 12, found: 15 },
      where: { argument: "end" },
    });
  });

  it("of revenue adds up to both years", () => {
    const pairs = [
      { before: 100, now: 130 },
      { before: 80, now: 20 },
      { before: 50, now: 0 },
      { before: 0, now: 25 },
      { before: 0, now: 0 },
    ];

    const { retained, expansion, added, lost, ...rates } = netRetention(pairs);

    expect([retained, expansion, added, lost]).toEqual([120, 30, 25, 110]);
    expect(rates).toEqual({
      accountRetention: 2 / 3,
      grossRetention: 120 / 230,
      netRetention: 150 / 230,
    });
  });

  it("of revenue needs revenue before", () => {
    expect(faultOf(() => netRetention([{ before: 0, now: 5 }]))).toEqual({
      code: "no-revenue-before",
      facts: {},
    });
  });
});

describe("accounts that move between states", () => {
  const half = [
    [0.5, 0.5],
    [0, 1],
  ];

  it("are worth the same in the long run with and without an end", () => {
    const [endless = 0] = markovValue(half, [10, 1], 0.2, 0);
    const [long = 0] = markovValue(half, [10, 1], 0.2, 400);

    expect(long).toBeCloseTo(endless, 10);
  });

  it("solve their equations with rows exchanged", () => {
    const solution = solveLinearSystem(
      [
        [0, 2, 1],
        [1, 0, 0],
        [3, 0, 1],
      ],
      [7, 1, 6],
    );

    expect(solution).toEqual([1, 2, 3]);
  });

  it("leave for good with what a row lacks to 1", () => {
    expect(statesAfter([[0.5]], 3)).toEqual([[0.125]]);
    // 10 + 5 + 2.5 + ...
    expect(markovValue([[0.5]], [10], 0, 0)).toEqual([20]);
  });

  it("are where they began after no period", () => {
    expect(statesAfter(half, 0)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    [
      [[0.5, 0.5]],
      [1],
      0.1,
      {
        code: "matrix-not-square",
        facts: { size: 1, found: 2 },
        where: { argument: "transitions", row: 1 },
      },
    ],
    [
      [
        [0.7, 0.4],
        [0, 1],
      ],
      [1, 1],
      0.1,
      {
        code: "row-above-one",
        facts: { found: 1.1 },
        where: { argument: "transitions", row: 1 },
      },
    ],
    [
      half,
      [1],
      0.1,
      {
        code: "rewards-not-as-states",
        facts: { states: 2, found: 1 },
        where: { argument: "rewards" },
      },
    ],
    [
      half,
      [1, 1],
      -1,
      { code: "not-above", facts: { bound: -1, found: -1 }, where: { argument: "rate" } },
    ],
    [half, [1, 1], -0.1, { code: "rate-below-zero-without-end", facts: {} }],
    [half, [1, 0], 0, { code: "state-never-left", facts: {} }],
  ])("are refused where they cannot be: %j", (transitions, rewards, rate, fault) => {
    expect(faultOf(() => markovValue(transitions, rewards, rate, 0))).toEqual(fault);
  });
});
