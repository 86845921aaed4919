import fc from "fast-check";
import type { AnswerCell } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";
import { callKam, spill } from "../support/builders";
import { drawnOrders, drawnSpends } from "../support/drawn-histories";

const HEADERS = ["account_id", "repeat_orders", "recency", "age", "log_gaps"];
const rows = drawnOrders(60, 1).map((row, index) => [`A-${index}`, ...row]);
const table = [HEADERS, ...rows];
const FITS = {
  NBD: [["NBD", 0.6, 7]],
  "MBG/NBD": [["MBG/NBD", 0.6, 7, 0.5, 1.2]],
  "MBG/CNBD-k": [["MBG/CNBD-k", 0.6, 4, 0.5, 1.2, 2]],
  "Pareto/NBD": [["Pareto/NBD", 0.6, 10, 0.6, 12]],
};
const names = Object.keys(FITS) as (keyof typeof FITS)[];
/** Sums in another order differ by rounding. */
const ROUNDING = 1e-10;

const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
const factor = fc.double({ min: 0.01, max: 400, noNaN: true });

/** Answers by id. */
function byId(answer: readonly (readonly AnswerCell[])[]): ReadonlyMap<AnswerCell, AnswerCell> {
  return new Map(answer.map(([id = "", value = ""]) => [id, value]));
}

/** The same histories in another unit of time. */
function inUnit(times: number): readonly (readonly unknown[])[] {
  return rows.map(([id, x, recency, age, logGaps]) => [
    id,
    x,
    Number(recency) * times,
    Number(age) * times,
    Number(logGaps) + Number(x) * Math.log(times),
  ]);
}

/** A fit of theirs: alpha, and beta of the Pareto/NBD, are times. */
function fitInUnit(name: keyof typeof FITS, times: number): readonly (readonly unknown[])[] {
  const scaled = name === "Pareto/NBD" ? [2, 4] : [2];
  return FITS[name].map((line) =>
    line.map((cell, index) => (scaled.includes(index) ? Number(cell) * times : cell)),
  );
}

describe("the order of the accounts", () => {
  it("only orders the answers about them", () => {
    fc.assert(
      fc.property(shuffled, (mixed) => {
        const other = [HEADERS, ...mixed];
        for (const name of names.slice(1)) {
          expect(byId(spill("PALIVE", other, FITS[name]))).toEqual(
            byId(spill("PALIVE", table, FITS[name])),
          );
          expect(byId(spill("EXPECTEDORDERS", other, FITS[name], null, 26))).toEqual(
            byId(spill("EXPECTEDORDERS", table, FITS[name], null, 26)),
          );
        }
        const fit = FITS["Pareto/NBD"];
        expect(byId(spill("DERT", other, fit, 0.002))).toEqual(
          byId(spill("DERT", table, fit, 0.002)),
        );
      }),
      { numRuns: 5 },
    );
  });

  it("changes no likelihood and no fit", () => {
    fc.assert(
      fc.property(shuffled, (mixed) => {
        const other = [HEADERS, ...mixed];
        for (const name of names) {
          const ratio =
            Number(callKam("FITLIKELIHOOD", other, FITS[name])) /
            Number(callKam("FITLIKELIHOOD", table, FITS[name]));
          expect(Math.abs(ratio - 1)).toBeLessThan(ROUNDING);
        }
        expect(spill("FITLIFETIME", other, null, "MBG/NBD")).toEqual(
          spill("FITLIFETIME", table, null, "MBG/NBD"),
        );
      }),
      { numRuns: 3 },
    );
  });
});

describe("the unit of time", () => {
  it("shifts a log-likelihood by as many steps to orders as there are", () => {
    const orders = rows.reduce((sum, [, x]) => sum + Number(x), 0);
    fc.assert(
      fc.property(fc.constantFrom(...names), factor, (name, times) => {
        // A density of the times of x orders, and of the gaps themselves where k is above 1.
        const here = Number(callKam("FITLIKELIHOOD", table, FITS[name]));
        const there = Number(
          callKam("FITLIKELIHOOD", [HEADERS, ...inUnit(times)], fitInUnit(name, times)),
        );

        expect(Math.abs(there + orders * Math.log(times) - here)).toBeLessThan(1e-8);
      }),
      { numRuns: 40 },
    );
  });

  it("changes no probability, no expected orders and no discounted ones", () => {
    fc.assert(
      fc.property(factor, (times) => {
        const other = [HEADERS, ...inUnit(times)];
        const ask = (name: keyof typeof FITS): readonly (readonly [unknown, unknown])[] => [
          [
            spill("EXPECTEDORDERS", table, FITS[name], null, 26),
            spill("EXPECTEDORDERS", other, fitInUnit(name, times), null, 26 * times),
          ],
          ...(name === "NBD"
            ? []
            : [
                [
                  spill("PALIVE", table, FITS[name]),
                  spill("PALIVE", other, fitInUnit(name, times)),
                ] as const,
              ]),
        ];
        for (const [here, there] of names.flatMap(ask)) expectAlike(here, there);
        // The least rate that is taken is 1e-9, and the greatest is 1.
        const fit = FITS["Pareto/NBD"];
        expectAlike(
          spill("DERT", table, fit, 0.002),
          spill("DERT", other, fitInUnit("Pareto/NBD", times), 0.002 / times),
        );
      }),
      { numRuns: 10 },
    );
  });
});

function expectAlike(here: unknown, there: unknown): void {
  const numbers = (answer: unknown): readonly number[] =>
    (answer as readonly (readonly unknown[])[]).slice(1).map(([, value]) => Number(value));
  const others = numbers(there);
  numbers(here).forEach((value, index) => {
    expect(Math.abs((others[index] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * (1 + value));
  });
}

describe("the unit of money", () => {
  const spends = drawnSpends(400);
  const [p, q, gamma] = [6.25, 3.74, 15.44];

  it("scales what is expected, and shifts a log-likelihood once per account", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (times) => {
        const other = spends.map(([x = 0, mean = 0]) => [x, mean * times]);
        const fit = [["Gamma-Gamma", p, q, gamma]];
        const scaled = [["Gamma-Gamma", p, q, gamma * times]];

        const here = Number(callKam("FITLIKELIHOOD", spends, fit));
        const there = Number(callKam("FITLIKELIHOOD", other, scaled));
        expect(Math.abs(there + spends.length * Math.log(times) - here)).toBeLessThan(1e-7);
        const [[one] = []] = spill("EXPECTEDSPEND", [[2, 30]], fit);
        const [[two] = []] = spill("EXPECTEDSPEND", [[2, 30 * times]], scaled);
        expect(Number(two) / (Number(one) * times)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("leaves p and q of a fit alone and scales gamma", () => {
    const parameters = (times: number): readonly number[] =>
      spill(
        "FITLIFETIME",
        spends.map(([x = 0, mean = 0]) => [x, mean * times]),
        null,
        "Gamma-Gamma",
      )
        .filter(([name]) => ["p", "q", "gamma"].includes(String(name)))
        .map(([, value]) => Number(value));

    const [one, thousand] = [parameters(1), parameters(1000)];

    [1, 1, 1000].forEach((times, index) => {
      expect((thousand[index] ?? NaN) / ((one[index] ?? NaN) * times)).toBeCloseTo(1, 4);
    });
  });
});

describe("a blank is not 0", () => {
  const BG = FITS["MBG/NBD"];
  const first = (name: string, ...cells: readonly unknown[]): unknown => {
    try {
      return [callKam(name, ...cells)].flat(2)[0];
    } catch (thrown) {
      return thrown instanceof KamError ? thrown.code : thrown;
    }
  };

  it.each([
    ["PALIVE", ["", 0, 39], [0, 0, 39]],
    ["PALIVE", [0, "", 39], [0, 0, 39]],
    ["PALIVE", [0, 0, ""], [0, 0, 0]],
    ["EXPECTEDORDERS", ["", 0, 39], [0, 0, 39]],
    ["EXPECTEDORDERS", [0, "", 39], [0, 0, 39]],
    ["EXPECTEDORDERS", [0, 0, ""], [0, 0, 0]],
  ])("in %s %j has no answer, where %j has one", (name, blank, zero) => {
    expect(first(name, [blank], BG)).toBe("not-available");
    expect(typeof first(name, [zero], BG)).toBe("number");
  });

  it("in the times, counts and renewals that are asked for stays blank", () => {
    expect(spill("NEWACCOUNTORDERS", [[""], [0]], BG)).toEqual([[""], [0]]);
    expect(spill("ORDERPROB", [[""], [0]], BG, 0)).toEqual([[""], [1]]);
    expect(spill("SURVIVAL", [[""], [0]], [["sBG", 1, 1]])).toEqual([
      ["", ""],
      [1, ""],
    ]);
  });

  it("in the log gaps is unknown, and 0 is the sum of gaps of one unit", () => {
    const fit = FITS["MBG/CNBD-k"];

    expect(first("FITLIKELIHOOD", [[2, 2, 39, ""]], fit)).toBe("not-available");
    expect(typeof first("FITLIKELIHOOD", [[2, 2, 39, 0]], fit)).toBe("number");
  });

  it("in the mean spend is unknown, and 0 is no spend", () => {
    const fit = [["Gamma-Gamma", 6.25, 3.74, 15.44]];

    expect(first("EXPECTEDSPEND", [[2, ""]], fit)).toBe("not-available");
    expect(first("EXPECTEDSPEND", [[2, 0]], fit)).toBe("invalid-input");
  });
});
