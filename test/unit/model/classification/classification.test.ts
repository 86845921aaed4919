import {
  criterionValues,
  factsOf,
  ratio,
  worth,
  type Criterion,
} from "../../../../src/model/classification/criterion";
import { quadrant } from "../../../../src/model/classification/quadrant";
import { scoreAccount, scoreParts, standing } from "../../../../src/model/classification/score";

const aCriterion = (given: Partial<Criterion> = {}): Criterion => ({
  name: "fit",
  weight: 1,
  low: 0,
  high: 10,
  better: "higher",
  curvature: 0,
  ...given,
});

const CUTS = { attractiveness: 6, strength: 1 };
const RULE = { cut: 6, leastCompleteness: 0.6 };

describe("the worth of a value", () => {
  it("runs evenly from its low to its high", () => {
    expect(worth(25, aCriterion({ low: 20, high: 40 }))).toBe(2.5);
  });

  it("turns round where lower is better", () => {
    expect(worth(0.02, aCriterion({ low: 0.02, high: 0.25, better: "lower" }))).toBe(10);
    expect(worth(0.25, aCriterion({ low: 0.02, high: 0.25, better: "lower" }))).toBe(0);
  });

  it("stays at an anchor beyond it", () => {
    expect(worth(-3, aCriterion())).toBe(0);
    expect(worth(12, aCriterion())).toBe(10);
  });

  it("is gained early with a curvature above 0 and late with one below", () => {
    expect(worth(5, aCriterion({ curvature: 0.5 }))).toBeGreaterThan(5);
    expect(worth(5, aCriterion({ curvature: -0.5 }))).toBeLessThan(5);
  });

  it("stays finite however strong the curvature is", () => {
    expect(worth(5, aCriterion({ curvature: -1e6 }))).toBe(0);
    expect(worth(5, aCriterion({ curvature: 1e6 }))).toBe(10);
  });

  it("nears the straight line as the curvature nears 0", () => {
    expect(worth(3, aCriterion({ curvature: 1e-9 }))).toBeCloseTo(3, 7);
  });
});

describe("a score", () => {
  const criteria = [0.4, 0.3, 0.2, 0.1].map((weight) => aCriterion({ weight }));

  it("is taken over what is known, with its interval and completeness", () => {
    const score = scoreAccount([8, undefined, 6, 9], criteria);

    // 8 x .4 + 6 x .2 + 9 x .1 = 5.3 over weights of .7; the unknown .3 is worth 0 to 3.
    expect(score.score).toBeCloseTo(7.5714, 4);
    expect(score.completeness).toBeCloseTo(0.7, 12);
    expect(score.low).toBeCloseTo(5.3, 12);
    expect(score.high).toBeCloseTo(8.3, 12);
  });

  it("counts 0 as known and blank as unknown", () => {
    expect(scoreAccount([8, 0, 6, 9], criteria).score).toBeCloseTo(5.3, 12);
    expect(scoreAccount([8, 0, 6, 9], criteria).completeness).toBe(1);
  });

  it("has parts that add up to it, and none for what is unknown", () => {
    const parts = scoreParts([8, undefined, 6, 9], criteria);

    expect(parts[1]).toBeUndefined();
    expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(5.3 / 0.7, 12);
  });

  it("does not exist when nothing is known", () => {
    const score = scoreAccount([], criteria);

    expect(score).toMatchObject({ score: undefined, completeness: 0, low: 0, high: 10 });
  });
});

describe("the standing of a score", () => {
  const score = { score: 7, completeness: 0.7, low: 5, high: 8 };

  it.each([
    ["provisional", { low: 5, high: 8 }],
    ["firm", { low: 6, high: 8 }],
    ["firm", { low: 2, high: 5.9 }],
    ["provisional", { low: 5.9, high: 6 }],
    ["insufficient data", { completeness: 0.59 }],
    ["firm", { completeness: 0.6, low: 7, high: 8 }],
    // Six, and six tenths, by hand: sums in binary fall a hair short of them.
    ["firm", { low: 6 - 1e-13, high: 8 }],
    ["provisional", { low: 5.9, high: 6 - 1e-13 }],
    ["firm", { completeness: 0.6 - 1e-13, low: 7, high: 8 }],
  ] as const)("is %s for %j", (expected, given) => {
    expect(standing({ ...score, ...given }, RULE)).toBe(expected);
  });
});

describe("the facts behind criteria", () => {
  const margin = aCriterion({ name: "contribution / revenue", low: 0, high: 0.4 });
  const growth = aCriterion({ name: "growth", low: -0.1, high: 0.1 });
  const criteria = [
    { ...margin, weight: 0.5 },
    { ...growth, weight: 0.5 },
  ];

  it("are each named once, in the order in which they are asked for", () => {
    expect(factsOf([margin, growth, aCriterion({ name: "revenue" })])).toEqual([
      "contribution",
      "revenue",
      "growth",
    ]);
  });

  it("make a score in the order of their names; what is not there is unknown", () => {
    // 30 of 100 is .3 of .4, so 7.5; growth of 0 lies half-way, so 5.
    const valuesOf = criterionValues(criteria);

    expect(factsOf(criteria)).toEqual(["contribution", "revenue", "growth"]);
    expect(scoreAccount(valuesOf([30, 100, 0]), criteria)).toMatchObject({
      ...{ score: 6.25, completeness: 1 },
    });
    expect(scoreAccount(valuesOf([undefined, undefined, 0]), criteria)).toMatchObject({
      ...{ score: 5, completeness: 0.5 },
    });
  });

  it.each([
    [30, 120, 0.25],
    [-30, 120, -0.25],
    [0, 120, 0],
    [30, 0, undefined],
    [-30, -120, undefined],
    [undefined, 120, undefined],
    [30, undefined, undefined],
    [1e300, 1e-300, undefined],
  ])("have a quotient only over what is above 0: %p / %p is %p", (value, divisor, expected) => {
    expect(ratio(value, divisor)).toBe(expected);
  });
});

describe("the quadrant", () => {
  it.each([
    ["Strategic", 6, 1],
    ["Star", 6, 0.99],
    ["Status", 5.99, 1],
    ["Streamline", 5.99, 0.99],
  ] as const)("is %s at attractiveness %d and strength %d", (expected, attractive, strong) => {
    expect(quadrant(attractive, strong, CUTS)).toBe(expected);
  });
});
