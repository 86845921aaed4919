import { faultOf } from "../../../support/fault-of";
import { forecastRevenue } from "../../../../src/model/lifetime/forecast";
import { forecastMethods } from "../../../../src/model/lifetime/forecast-methods";
import { lifetimeValue } from "../../../../src/model/lifetime/lifetime-value";
import { orderRegularity, silenceProbability } from "../../../../src/model/lifetime/overdue";
import { riskAdjustedValue } from "../../../../src/model/lifetime/risk-adjusted-value";

describe("a silence of 75 days at a mean gap of 30", () => {
  it.each([
    // z = 2.5: e^-2.5.
    [1, 0.0821],
    // z = 5: e^-5 (1 + 5) = 0.006738 x 6.
    [2, 0.0404],
    // z = 7.5: e^-7.5 (1 + 7.5 + 28.125) = 0.00055308 x 36.625.
    [3, 0.0203],
  ])("has at regularity %d the probability %d", (regularity, probability) => {
    expect(silenceProbability(75, 30, regularity)).toBeCloseTo(probability, 4);
  });

  it("is half likely at a very large regularity and the usual gap", () => {
    // The median of an Erlang distribution nears its mean; z = 2000, where e^-z alone is 0.
    expect(silenceProbability(30, 30, 2000)).toBeCloseTo(0.5, 2);
  });
});

describe("the regularity of gaps of 7, 7, 17 and 17 days", () => {
  const gaps = { gaps: 4, total: 48, logSum: 2 * Math.log(7 * 17) };

  it("is 2: 1.517 with the whole correction, rounded to the nearest", () => {
    // Spread ln 12 - ln(119)/2 = 0.095345; k0 = (2.904655 + 3.274951) / 1.144139 = 5.4011;
    // correction 16.2033 - 0.5625 - 0.1055 = 15.5353; 5.4011 - 15.5353 / 4 = 1.5173.
    expect(orderRegularity(gaps, 20)).toBe(2);
  });

  it("of ten gaps of 20 and 40 days is 6: 6.123 rounded to the nearest", () => {
    // Spread ln 30 - ln(800)/2 = 0.058892; k0 = 8.6507; correction 25.2801; 8.6507 - 2.5280.
    const logSum = 5 * Math.log(800);

    expect(orderRegularity({ gaps: 10, total: 300, logSum }, 20)).toBe(6);
  });
});

describe("a plan of three years", () => {
  const plan = [
    { year: 1, contribution: 120_000, probability: 0.92 },
    { year: 2, contribution: 126_000, probability: 0.85 },
    { year: 3, contribution: 132_300, probability: 0.78 },
  ];

  it("is worth 266,407 with its risk, 312,622 without", () => {
    const { lifetimeValue: withRisk, withoutRisk } = riskAdjustedValue(plan, 0.1);

    // 100,363.64 + 88,512.40 + 77,531.18, and 109,090.91 + 104,132.23 + 99,398.95.
    expect(withRisk).toBeCloseTo(266_407.21, 1);
    expect(withoutRisk).toBeCloseTo(312_622.09, 1);
  });

  it("is refused when an account is likelier there in a later year", () => {
    const [first, second, third] = plan;
    const rising = [first, { ...second, probability: 0.95, row: 7 }, third];

    expect(faultOf(() => riskAdjustedValue(rising as typeof plan, 0.1))).toEqual({
      code: "probability-rises",
      facts: { most: 0.92, year: 2, found: 0.95 },
      where: { column: "probability", row: 7 },
    });
  });

  it("forgives the rounding of probabilities that were computed", () => {
    // 0.1 + 0.2 is a hair above 0.3 in binary fractions.
    const level = [0.3, 0.1 + 0.2].map((probability, at) => ({
      year: at + 1,
      contribution: 1,
      probability,
    }));

    expect(riskAdjustedValue(level, 0).lifetimeValue).toBeCloseTo(0.6, 10);
  });

  it("has no share of risk where its total is only rounding", () => {
    // 0.1 + 0.2 - 0.3 is 5.6e-17 in binary fractions.
    const cancelled = [0.1, 0.2, -0.3].map((contribution, at) => ({
      year: at + 1,
      contribution,
      probability: 0.5,
    }));

    expect(riskAdjustedValue(cancelled, 0).riskShare).toBeUndefined();
  });
});

describe("smoothing", () => {
  it("starts at the first month", () => {
    const smoothed = forecastMethods([6, 8], 0.5)["exponential smoothing"];

    // Level 6, which the first month leaves at 6; then 6 + (8 - 6) / 2.
    expect([smoothed(1, 1), smoothed(2, 1)]).toEqual([6, 7]);
  });
});

describe("the range of a forecast", () => {
  it("is stretched from the months of a test to the horizon", () => {
    const rules = {
      ...{ horizon: 6, leastMonths: 6, seasonMonths: 24, mostTests: 36 },
      ...{ smoothing: 0.3, low: 0.1, high: 0.9 },
    };

    const { forecast, low, high } = forecastRevenue([90, 110, 90, 110, 90, 110], rules);

    // Tests of two months: 200 came for 580/3 and for 200. At 0.9 between 0 and 20/3 lies 6, and six
    // months are three times two.
    expect([forecast, low]).toEqual([600, 600]);
    expect(high).toBeCloseTo(618, 9);
  });
});

describe("the years to nine tenths of a value", () => {
  it("are not rounded up by rounding", () => {
    // The sixth root of a tenth: six factors of it leave a tenth, and nine tenths are in.
    const { periodsToNineTenths } = lifetimeValue({
      ...{ contribution: 1, retention: 0.1 ** (1 / 6), discountRate: 0, growth: 0, periods: 0 },
      ...{ periodCost: 0, acquisitionCost: 0, timing: "end" },
    });

    expect(periodsToNineTenths).toBe(6);
  });
});

describe("a yearly cost with a time of its own", () => {
  it.each([
    // r = 0.5, d = 0.25: each year is worth 0.4 of the one before, for two years.
    ["end", 0.4 + 0.16],
    ["start", 1 + 0.4],
    ["middle", (1 + 0.4) / Math.sqrt(1.25)],
  ] as const)("paid at the %s is worth %d a unit", (costTiming, factor) => {
    const { costs } = lifetimeValue({
      ...{ contribution: 50, retention: 0.5, discountRate: 0.25, growth: 0, periods: 2 },
      ...{ periodCost: 10, acquisitionCost: 0, timing: "end", costTiming },
    });

    expect(costs).toBeCloseTo(10 * factor, 10);
  });
});
