import fc from "fast-check";
import { callKam, spill } from "../support/builders";
import {
  drawnBook,
  drawnOrders,
  drawnSpends,
  drawnYears,
  type Rows,
} from "../support/drawn-histories";

/** Rows in another order, by a random key for each. */
function shuffled(rows: Rows, keys: readonly number[]): Rows {
  return rows
    .map((row, index) => [keys[index] ?? 0, row] as const)
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row);
}

const BOOKS: readonly (readonly [string, Rows])[] = [
  ["NBD", drawnOrders(60, 1)],
  ["BG/NBD", drawnOrders(60, 1)],
  ["MBG/NBD", drawnOrders(60, 1)],
  ["Pareto/NBD", drawnOrders(60, 1)],
  ["BG/CNBD-k", drawnOrders(60, 2)],
  ["MBG/CNBD-k", drawnOrders(60, 2)],
  ["BG/NBD", drawnBook({ accounts: 60, leaves: [0, 1], leaving: 50, seed: 61 })],
  ["BG/BB", drawnYears(60)],
  ["Gamma-Gamma", drawnSpends(60)],
];

describe("the order of the rows", () => {
  it.each(BOOKS)("changes no digit of a fit of %s, nor of its likelihood", (model, rows) => {
    const fit = spill("FITLIFETIME", rows, null, model);
    const likelihood = callKam("FITLIKELIHOOD", rows, fit);
    const keys = fc.array(fc.double({ noNaN: true }), { minLength: 60, maxLength: 60 });

    fc.assert(
      fc.property(keys, (order) => {
        const other = shuffled(rows, order);

        expect(spill("FITLIFETIME", other, null, model)).toEqual(fit);
        expect(callKam("FITLIKELIHOOD", other, fit)).toBe(likelihood);
      }),
      { numRuns: 4 },
    );
  });
});
