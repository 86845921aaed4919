import { faultOf } from "../../../support/fault-of";
import { lifetimeValue, type LifetimeTerms } from "../../../../src/model/lifetime/lifetime-value";
import { marginMultiple } from "../../../../src/model/lifetime/margin-multiple";
import { markovValue } from "../../../../src/model/lifetime/markov";
import { riskAdjustedValue } from "../../../../src/model/lifetime/risk-adjusted-value";
import { solveDominant } from "../../../../src/model/statistics/dominant-system";

const valueOf = (changed: Partial<LifetimeTerms>): number =>
  lifetimeValue({
    contribution: 1,
    retention: 1,
    discountRate: 0,
    growth: 0,
    periods: 0,
    periodCost: 0,
    acquisitionCost: 0,
    timing: "end",
    ...changed,
  }).value;

/** Expected with 50 digits (mpmath), from the formulas. */
describe("streams that hardly shrink", () => {
  it.each<[Partial<LifetimeTerms>, number]>([
    [{ discountRate: 1e-9 }, 1e9],
    [{ contribution: 100, retention: 0.999999999999 }, 99_999_999_999_900],
    [{ contribution: 100, retention: 0.999999999999999 }, 99_999_999_999_999_900],
    [{ contribution: 7, discountRate: 1e-15 }, 7e15],
    [
      { contribution: 3, retention: 0.9999999, discountRate: 1e-7, growth: 9.99e-8 },
      29_970_023.982012592,
    ],
    [{ discountRate: 1e-12, periods: 1000, timing: "start" }, 999.9999995005],
    [{ contribution: 50, retention: 0.999999999, timing: "middle" }, 5e10],
  ])("are worth what they are: %j", (terms, value) => {
    expect(valueOf(terms) / value).toBeCloseTo(1, 14);
  });

  it("have a multiple down to the fifteenth digit", () => {
    expect(marginMultiple(1, 1e-9)).toBe(1e9);
    expect(marginMultiple(0.999999999999999, 0) / 999_999_999_999_999).toBeCloseTo(1, 14);
  });

  it("have no end where what is left is the rounding of a calculation", () => {
    expect(faultOf(() => marginMultiple(1 / 1.05, 0, 0.05))).toEqual(
      expect.objectContaining({ code: "endless-stream" }),
    );
    expect(faultOf(() => valueOf({ retention: 0.1 + 0.2 + 0.7 }))).toEqual(
      expect.objectContaining({ code: "endless-lifetime" }),
    );
  });

  it("leave nothing where contributions and costs are alike: 0.3 - 0.1 - 0.2", () => {
    const terms = { contribution: 0.3, periods: 1, periodCost: 0.1, acquisitionCost: 0.2 };

    expect(valueOf(terms)).toBe(0);
  });
});

describe("accounts that hardly leave", () => {
  it.each([
    [
      [
        [0.999999999, 0.000000001],
        [0.25, 0.7499999999],
      ],
      [10, 3],
      0,
      [2.500000004e19, 2.500000003e19],
    ],
    [
      [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
      [10, -3],
      1e-12,
      [5666666666686.7778, 5666666666643.4444],
    ],
    [[[0.999999999999]], [100], 0, [1e14]],
  ])("are worth what they are: %j", (transitions, rewards, rate, values) => {
    markovValue(transitions, rewards, rate, 0).forEach((value, at) => {
      expect(value / (values[at] ?? NaN)).toBeCloseTo(1, 13);
    });
  });

  it("never leave where only the rounding of thirds does", () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3];

    expect(faultOf(() => markovValue([thirds, thirds, thirds], [1, 2, 3], 0, 0))).toEqual({
      code: "state-never-left",
      facts: {},
    });
  });

  it("put next to nothing at risk, which is told to its last digit", () => {
    const flows = [
      { year: 1, contribution: 100, probability: 0.999999999999 },
      { year: 2, contribution: 50, probability: 0.999999999998 },
    ];

    expect(Number(riskAdjustedValue(flows, 0).riskShare) / (4 / 3e12)).toBeCloseTo(1, 13);
  });

  it("have no value where no way leads out", () => {
    expect(
      solveDominant(
        {
          flows: [
            [0, 1],
            [1, 0],
          ],
          leaks: [0, 0],
        },
        [1, 1],
      ),
    ).toBeUndefined();
  });
});
