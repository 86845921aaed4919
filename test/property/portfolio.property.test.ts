import fc from "fast-check";
import { callKam, spill } from "../support/builders";
import { catalogue } from "../../src/functions/catalogue";

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const amounts = fc.array(amount, { minLength: 2, maxLength: 60 });
const profits = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });

const column = (values: readonly unknown[]): readonly (readonly unknown[])[] =>
  values.map((value) => [value]);
const hhi = (values: readonly number[]): number => Number(callKam("HHI", column(values)));

describe("KAM.HHI, whatever the revenue", () => {
  it("lies between 1/n and 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi(values)).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(hhi(values)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, rate) => {
        expect(hhi(values.map((value) => value * rate))).toBeCloseTo(hhi(values), 9);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi([...values].reverse())).toBeCloseTo(hhi(values), 12);
      }),
    );
  });

  it("halves when every account is listed twice", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(hhi([...values, ...values])).toBeCloseTo(hhi(values) / 2, 12);
      }),
    );
  });

  it("never falls when two accounts merge", () => {
    fc.assert(
      fc.property(amount, amount, amounts, (first, second, others) => {
        expect(hhi([first + second, ...others])).toBeGreaterThanOrEqual(
          hhi([first, second, ...others]) - 1e-12,
        );
      }),
    );
  });

  it("is explained by parts that add up to it", () => {
    const explain = catalogue.find(({ name }) => name === "HHI")?.explain;
    fc.assert(
      fc.property(amounts, fc.constantFrom("share", "points"), (values, scale) => {
        const { answer, parts = [] } =
          explain?.([column(values), scale], { row: 0, column: 0 }) ?? {};
        const sum = parts.reduce((all, part) => all + part.amount, 0);
        expect(sum).toBeCloseTo(Number(answer), scale === "points" ? 6 : 10);
        expect(answer).toBe(callKam("HHI", column(values), scale));
      }),
    );
  });
});

describe("KAM.WHALE, whatever the profits", () => {
  it("ends at the total, and its profits are those given", () => {
    fc.assert(
      fc.property(profits, (values) => {
        const rows = spill("WHALE", column(values), null, false);
        const total = values.reduce((sum, value) => sum + value, 0);

        // Whole numbers add up exactly: to the cent.
        expect(rows.at(-1)?.[2]).toBe(total);
        expect(rows.map((row) => row[1]).sort()).toEqual([...values].sort());
      }),
    );
  });

  it("ranks from 1 and never rises in profit", () => {
    fc.assert(
      fc.property(profits, (values) => {
        const rows = spill("WHALE", column(values), null, false);
        rows.forEach((row, index) => {
          expect(row[0]).toBe(index + 1);
          if (index > 0) expect(Number(row[1])).toBeLessThanOrEqual(Number(rows[index - 1]?.[1]));
        });
      }),
    );
  });
});
