import fc from "fast-check";
import type { BuyingFit, ModelName } from "../../src/model/repeat-buying/buying-fit";
import type { BuyingHistory } from "../../src/model/repeat-buying/buying-history";
import { discountedOrders } from "../../src/model/repeat-buying/discounted-orders";
import { expectedOrders } from "../../src/model/repeat-buying/expected-orders";
import { fitOrders } from "../../src/model/repeat-buying/fit-orders";
import { meanOrders } from "../../src/model/repeat-buying/mean-orders";
import { orderLikelihood } from "../../src/model/repeat-buying/order-likelihood";
import { orderProbability } from "../../src/model/repeat-buying/order-probability";
import { probabilityAlive } from "../../src/model/repeat-buying/probability-alive";
import { retention, survival } from "../../src/model/repeat-buying/renewal";
import { expectedSpend } from "../../src/model/repeat-buying/spend";
import { seededRandom } from "../../src/sample/random";
import { spill } from "../support/builders";

const positive = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map((log) => Math.exp(log));

const shapes = fc.array(positive(0.05, 20), { minLength: 4, maxLength: 4 });
const k = fc.integer({ min: 1, max: 4 });

const withDropOut = fc
  .tuple(
    fc.constantFrom<ModelName>("BG/NBD", "MBG/NBD", "BG/CNBD-k", "MBG/CNBD-k", "Pareto/NBD"),
    shapes,
    k,
  )
  .map(([model, parameters, regularity]): BuyingFit => {
    return { model, parameters: model.endsWith("k") ? [...parameters, regularity] : parameters };
  });

const history = fc
  .tuple(fc.integer({ min: 0, max: 30 }), positive(0.1, 60), positive(0.1, 60))
  .map(([repeatOrders, recency, silence]): BuyingHistory => {
    const last = repeatOrders === 0 ? 0 : recency;
    return { repeatOrders, recency: last, age: last + silence };
  });

/** Rounding of sums of some hundreds of terms. */
const ROUNDING = 1e-9;

describe("a probability of being alive", () => {
  it("lies between 0 and 1, and falls with silence", () => {
    fc.assert(
      fc.property(withDropOut, history, positive(0.1, 50), (fit, known, more) => {
        const now = probabilityAlive(fit, known);
        const later = probabilityAlive(fit, { ...known, age: known.age + more });

        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now + ROUNDING);
      }),
    );
  });

  it("is 1 in the BG/NBD without a repeat order, and less in the MBG/NBD", () => {
    fc.assert(
      fc.property(shapes, positive(0.1, 50), (parameters, age) => {
        const known = { repeatOrders: 0, recency: 0, age };

        expect(probabilityAlive({ model: "BG/NBD", parameters }, known)).toBe(1);
        expect(probabilityAlive({ model: "MBG/NBD", parameters }, known)).toBeLessThan(1);
      }),
    );
  });
});

describe("expected orders", () => {
  it("are 0 for no time, never below, and grow with time", () => {
    fc.assert(
      fc.property(withDropOut, history, positive(0.1, 50), (fit, known, time) => {
        const one = expectedOrders(fit, known, time);
        const two = expectedOrders(fit, known, 2 * time);

        expect(expectedOrders(fit, known, 0)).toBe(0);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(two).toBeGreaterThanOrEqual(one * (1 - ROUNDING));
      }),
    );
  });

  it("are no more than those of the NBD, in which nobody drops out", () => {
    fc.assert(
      fc.property(shapes, history, positive(0.1, 50), (parameters, known, time) => {
        const nbd = expectedOrders({ model: "NBD", parameters }, known, time);

        for (const model of ["BG/NBD", "MBG/NBD", "Pareto/NBD"] as const) {
          const expected = expectedOrders({ model, parameters }, known, time);
          expect(expected).toBeLessThanOrEqual(nbd * (1 + ROUNDING));
        }
      }),
    );
  });

  it("have no hole at a = 1, where the printed formula has one", () => {
    fc.assert(
      fc.property(
        shapes,
        history,
        positive(0.1, 50),
        ([r = 1, alpha = 1, , b = 1], known, time) => {
          const at = (a: number): number =>
            expectedOrders({ model: "BG/NBD", parameters: [r, alpha, a, b] }, known, time);

          expect(at(1 - 1e-7)).toBeGreaterThanOrEqual(at(1) * (1 - ROUNDING));
          expect(at(1 + 1e-7)).toBeLessThanOrEqual(at(1) * (1 + ROUNDING));
          expect(at(1 + 1e-7) / at(1)).toBeCloseTo(1, 5);
        },
      ),
    );
  });
});

describe("the mean of a new account", () => {
  it("is 0 at the start and grows", () => {
    fc.assert(
      fc.property(withDropOut, positive(0.1, 50), (fit, time) => {
        expect(meanOrders(fit, 0)).toBe(0);
        expect(meanOrders(fit, 2 * time)).toBeGreaterThan(meanOrders(fit, time));
      }),
    );
  });

  it("is that of the NBD where hardly anybody drops out", () => {
    fc.assert(
      fc.property(positive(0.1, 10), positive(0.5, 20), positive(0.1, 50), (r, alpha, time) => {
        const nbd = meanOrders({ model: "NBD", parameters: [r, alpha] }, time);
        const parameters = [r, alpha, 1e-9, 1e3];

        expect(meanOrders({ model: "BG/NBD", parameters }, time) / nbd).toBeCloseTo(1, 6);
      }),
    );
  });

  it("is the mean of its distribution, whose probabilities add up to 1", () => {
    fc.assert(
      fc.property(withDropOut, positive(0.1, 10), ({ model, parameters }, time) => {
        const [r = 1, alpha = 1, ...others] = parameters;
        // Slow enough that 400 orders are out of reach.
        const fit = { model, parameters: [Math.min(r, 3), Math.max(alpha, 2), ...others] };
        const chances = Array.from({ length: 400 }, (_, count) =>
          orderProbability(fit, count, time),
        );

        expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8);
        const mean = chances.reduce((sum, each, count) => sum + each * count, 0);
        expect(mean).toBeCloseTo(meanOrders(fit, time), 6);
      }),
      { numRuns: 20 },
    );
  });
});

describe("discounted orders", () => {
  it("fall with the rate, and are below all orders that are expected", () => {
    fc.assert(
      fc.property(shapes, history, positive(1e-4, 1), (parameters, known, rate) => {
        const fit: BuyingFit = { model: "Pareto/NBD", parameters };
        const value = discountedOrders(fit, known, rate);

        expect(discountedOrders(fit, known, 2 * rate)).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(expectedOrders(fit, known, 1e9) * (1 + ROUNDING));
      }),
    );
  });
});

describe("a cohort under contract", () => {
  it("shrinks, and those who remain are ever more faithful", () => {
    fc.assert(
      fc.property(
        positive(0.05, 20),
        positive(0.05, 20),
        fc.integer({ min: 1, max: 40 }),
        (alpha, beta, time) => {
          const fit: BuyingFit = { model: "sBG", parameters: [alpha, beta] };

          expect(survival(fit, time)).toBeLessThan(survival(fit, time - 1));
          expect(retention(fit, time + 1)).toBeGreaterThan(retention(fit, time));
          expect(survival(fit, time - 1) * retention(fit, time)).toBeCloseTo(
            survival(fit, time),
            12,
          );
        },
      ),
    );
  });
});

describe("expected spend", () => {
  it("lies between what the account spent and what all spend", () => {
    fc.assert(
      fc.property(
        fc.tuple(positive(0.1, 20), positive(1.1, 20), positive(1, 1000)),
        fc.integer({ min: 1, max: 50 }),
        positive(1, 1000),
        ([p, q, gamma], repeatOrders, meanSpend) => {
          const fit: BuyingFit = { model: "Gamma-Gamma", parameters: [p, q, gamma] };
          const all = expectedSpend(fit, { repeatOrders: 0, meanSpend: undefined });

          const expected = expectedSpend(fit, { repeatOrders, meanSpend });

          expect(expected).toBeGreaterThanOrEqual(Math.min(all, meanSpend) * (1 - ROUNDING));
          expect(expected).toBeLessThanOrEqual(Math.max(all, meanSpend) * (1 + ROUNDING));
        },
      ),
    );
  });
});

/** Histories drawn from the MBG/NBD itself: rate and chance to drop out differ by account. */
function drawn(count: number, seed: number): readonly BuyingHistory[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const rate = -Math.log(1 - random.next()) / 10;
    const chance = random.next() ** 2;
    const age = random.between(30, 60);
    let [time, orders, recency] = [0, 0, 0];
    while (random.next() >= chance) {
      time -= Math.log(1 - random.next()) / rate;
      if (time > age) break;
      [orders, recency] = [orders + 1, time];
    }
    return { repeatOrders: orders, recency, age };
  });
}

describe("a fit", () => {
  const identification = { leastGain: 2, leastDropOut: 0.001 };
  const models = ["NBD", "BG/NBD", "MBG/NBD", "Pareto/NBD"] as const;

  it.each(models)("of %s stands on a top: no step away makes the data more likely", (model) => {
    const histories = drawn(300, 7);
    const fit = fitOrders(model, histories, identification);

    for (const index of fit.parameters.keys()) {
      for (const factor of [0.97, 1.03]) {
        const parameters = fit.parameters.map((each, at) => (at === index ? each * factor : each));
        const away = orderLikelihood({ model, parameters }, histories);
        expect(away).toBeLessThan(fit.logLikelihood);
      }
    }
    expect(fit.converged).toBe(true);
  });

  it.each(models)("of %s is the same in any order of the accounts, to the last digit", (model) => {
    const histories = drawn(120, 11);

    const forwards = fitOrders(model, histories, identification);

    expect(fitOrders(model, [...histories].reverse(), identification)).toEqual(forwards);
  });

  it.each(models)("of %s follows the unit of time", (model) => {
    const histories = drawn(120, 13);
    const inDays = histories.map(({ repeatOrders, recency, age }) => ({
      repeatOrders,
      recency: 7 * recency,
      age: 7 * age,
    }));
    const times = model === "Pareto/NBD" ? [1, 7, 1, 7] : [1, 7, 1, 1];

    const weeks = fitOrders(model, histories, identification).parameters;
    const days = fitOrders(model, inDays, identification).parameters;

    days.forEach((each, index) => {
      expect(each / ((weeks[index] ?? 0) * (times[index] ?? 1))).toBeCloseTo(1, 6);
    });
  });

  it("finds the parameters that the histories were drawn with, within its interval", () => {
    const list = spill(
      "FITLIFETIME",
      drawn(2000, 17).map(({ repeatOrders, recency, age }) => [repeatOrders, recency, age]),
      null,
      "MBG/NBD",
    );
    const value = (name: string): number => Number(list.find(([each]) => each === name)?.[1]);

    // Rates were exponential with a mean of 0.1: r = 1 and alpha = 10.
    expect(value("r_low")).toBeLessThan(1);
    expect(value("r_high")).toBeGreaterThan(1);
    expect(value("alpha_low")).toBeLessThan(10);
    expect(value("alpha_high")).toBeGreaterThan(10);
    // The square of an even chance is spread as Beta(1/2, 1).
    expect(value("a_low")).toBeLessThan(0.5);
    expect(value("a_high")).toBeGreaterThan(0.5);
  });
});
