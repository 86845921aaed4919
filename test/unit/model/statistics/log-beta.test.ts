import { digamma, logBeta } from "../../../../src/model/statistics/log-beta";

// Worked out to 40 digits with mpmath.
describe("the logarithm of the beta function", () => {
  it.each([
    [0.3, 0.7, 1.3566652413497421],
    [12.5, 40.25, -29.085246349181943],
    [2.5, 1e8, -45.767019008157994],
    [1e8, 3.5, -63.27140904523621],
    [1e8, 2e8, -190_954_258.57711313],
  ])("at %p and %p keeps its digits", (u, v, expected) => {
    expect(logBeta(u, v) / expected).toBeCloseTo(1, 13);
  });
});

describe("the slope of the logarithm of gamma", () => {
  it.each([
    [0.1, -10.423754940411076],
    [1.5, 0.03648997397857652],
    [9.99, 2.2507003728312011],
    [10, 2.2517525890667211],
    [1e8, 18.420680738952365],
  ])("at %p", (z, expected) => {
    expect(digamma(z)).toBeCloseTo(expected, 13);
  });
});
