import gammaln from "@stdlib/math-base-special-gammaln";
import { seededRandom } from "../../../../src/sample/random";
import { spill } from "../../../support/builders";
import type { Rows } from "../../../support/drawn-histories";

/** Sixty accounts of one mean spend, 30, on an order; orders spread by a shape of 5. */
function alike(seed: number): Rows {
  const random = seededRandom(seed);
  return Array.from({ length: 60 }, () => {
    const orders = Math.floor(random.between(1, 6));
    let total = 0;
    for (let step = 0; step < 5 * orders; step += 1) total -= 6 * Math.log(1 - random.next());
    return [orders, total / orders];
  });
}

/** The highest likelihood where one scale holds for all: x m is gamma of shape px, p by ternary search. */
function likelihoodOfOneScale(rows: Rows): number {
  const orders = rows.reduce((sum, [x = 0]) => sum + x, 0);
  const total = rows.reduce((sum, [x = 0, m = 0]) => sum + x * m, 0);
  const at = (logP: number): number => {
    const p = Math.exp(logP);
    const rate = (p * orders) / total;
    return rows.reduce((sum, [x = 0, m = 0]) => {
      const shape = p * x;
      return (
        sum + shape * Math.log(rate * x) - gammaln(shape) + (shape - 1) * Math.log(m) - rate * x * m
      );
    }, 0);
  };
  let [low, high] = [-2, 6];
  for (let step = 0; step < 200; step += 1) {
    const third = (high - low) / 3;
    if (at(low + third) < at(high - third)) low += third;
    else high -= third;
  }
  return at((low + high) / 2);
}

describe("sixty portfolios of accounts that do not differ in spend", () => {
  const seeds = Array.from({ length: 60 }, (_, index) => 700 + index);

  it.each(seeds)(
    "(seed %i) are identified only where a top inside is higher than the limit",
    (seed) => {
      const rows = alike(seed);
      const limit = likelihoodOfOneScale(rows);

      const fit = new Map(spill("FITLIFETIME", rows, null, "Gamma-Gamma") as [string, unknown][]);

      const above = Number(fit.get("log_likelihood")) - limit;
      if (fit.get("identified") === true) expect(above).toBeGreaterThan(1e-9);
      else expect(Math.abs(above)).toBeLessThan(1e-4);
      expect(fit.has("q_low")).toBe(fit.get("identified"));
    },
  );
});
