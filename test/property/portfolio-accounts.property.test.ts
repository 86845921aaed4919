import fc from "fast-check";
import { spill } from "../support/builders";

describe("KAM.DISCLOSURE, whatever the groups", () => {
  // Each account may belong to one that stands before it, so there is no cycle.
  const portfolio = fc.array(fc.tuple(fc.nat(1000), fc.nat(30)), { minLength: 1, maxLength: 25 });
  const tableOf = (accounts: readonly (readonly [number, number])[], times = 1) => [
    ["account_id", "parent_id", "revenue_12m"],
    ...accounts.map(([revenue, parent], at) => [
      `A${at}`,
      parent < at ? `A${parent}` : "",
      revenue * times,
    ]),
  ];

  it("gives shares that add up to 1, and to each group those of its accounts", () => {
    fc.assert(
      fc.property(
        portfolio.filter((accounts) => accounts.some(([revenue]) => revenue > 0)),
        (accounts) => {
          const rows = spill("DISCLOSURE", tableOf(accounts), null, false);
          const sums = new Map<unknown, number>();
          for (const [, , share, group] of rows) {
            sums.set(group, (sums.get(group) ?? 0) + Number(share));
          }
          expect([...sums.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          for (const [, disclose, share, group, groupShare] of rows) {
            expect(groupShare).toBeCloseTo(sums.get(group) ?? NaN, 10);
            expect(Number(groupShare)).toBeGreaterThanOrEqual(Number(share) - 1e-12);
            expect(disclose).toBe(Number(groupShare) >= 0.1 - 1e-12);
          }
        },
      ),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(portfolio, (accounts) => {
        const told = (times: number) =>
          spill("DISCLOSURE", tableOf(accounts, times), null, false).map((row) => [row[1], row[3]]);
        expect(JSON.stringify(told(1000))).toBe(JSON.stringify(told(1)));
      }),
    );
  });
});

describe("KAM.DISCLOSURE of a portfolio with revenue", () => {
  const accounts = fc
    .array(fc.tuple(fc.nat(1000), fc.nat(30)), { minLength: 1, maxLength: 20 })
    .filter((each) => each.some(([revenue]) => revenue > 0));
  const linesOf = (each: readonly (readonly [number, number])[], times = 1) =>
    each.map(([revenue, parent], at): readonly unknown[] => [
      `A${at}`,
      parent < at ? `A${parent}` : "",
      revenue * times,
    ]);
  const told = (lines: readonly (readonly unknown[])[]) =>
    spill("DISCLOSURE", [["account_id", "parent_id", "revenue_12m"], ...lines], null, false);
  const byId = (rows: ReturnType<typeof told>) =>
    [...rows].sort(([one], [other]) => String(one).localeCompare(String(other)));

  it("is the same for each account in any order of the rows", () => {
    fc.assert(
      fc.property(accounts, (each) => {
        expect(byId(told([...linesOf(each)].reverse()))).toEqual(byId(told(linesOf(each))));
      }),
    );
  });

  it("has the same shares in thousands", () => {
    fc.assert(
      fc.property(accounts, (each) => {
        const scaled = told(linesOf(each, 1000));
        told(linesOf(each)).forEach(([, , share, , groupShare], at) => {
          expect(scaled[at]?.[2]).toBeCloseTo(Number(share), 12);
          expect(scaled[at]?.[4]).toBeCloseTo(Number(groupShare), 12);
        });
      }),
    );
  });
});

describe("KAM.DEPENDENCE of a portfolio", () => {
  const HEADERS = [
    ...["account_id", "contribution_12m", "replaceability"],
    ...["wallet_12m", "substitutability", "revenue_12m"],
  ];
  const ease = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const rows = fc.array(
    fc.tuple(fc.integer({ min: -500, max: 500 }), ease, fc.integer({ min: 100, max: 900 }), ease),
    { minLength: 1, maxLength: 12 },
  );
  const told = (lines: readonly (readonly unknown[])[]) =>
    spill("DEPENDENCE", [HEADERS, ...lines], null, false).map((row) =>
      row.map((cell) => (typeof cell === "object" ? "unknown" : cell)),
    );
  // Revenue is half of the wallet, so that no row is at fault.
  const linesOf = (
    each: readonly (readonly [number, number, number, number])[],
    times = 1,
  ): readonly (readonly unknown[])[] =>
    each.map(([contribution, replace, wallet, substitute], at) => [
      ...[`A${at}`, contribution * times, replace],
      ...[wallet * times, substitute, (wallet * times) / 2],
    ]);

  it("is the same for each account in any order of the rows", () => {
    fc.assert(
      fc.property(rows, (each) => {
        expect([...told([...linesOf(each)].reverse())].reverse()).toEqual(told(linesOf(each)));
      }),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(rows, (each) => {
        const scaled = told(linesOf(each, 1000));
        told(linesOf(each)).forEach((row, at) => {
          row.forEach((cell, column) => {
            if (typeof cell !== "number") expect(scaled[at]?.[column]).toEqual(cell);
            else expect(scaled[at]?.[column]).toBeCloseTo(cell, 12);
          });
        });
      }),
    );
  });
});

describe("KAM.DEPENDENCE, whatever the account", () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });

  it("adds up: the sum is both sides, the difference lies within it", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (...values) => {
        const [[sum, supplier, customer, asymmetry] = []] = spill("DEPENDENCE", [values]);
        expect(sum).toBe(Number(supplier) + Number(customer));
        const apart = Number(supplier) - Number(customer);
        // Sides that nearly meet are taken as decimals, and 0 where only their last binary digits differ.
        if (Math.abs(apart) > 1e-9 * Number(sum)) expect(asymmetry).toBe(apart);
        const off = Math.abs(Number(asymmetry) - apart);
        expect(off).toBeLessThanOrEqual(Number.EPSILON * Number(sum));
        expect(Math.abs(Number(asymmetry))).toBeLessThanOrEqual(Number(sum));
        expect(Number(sum)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("never rises with replaceability or substitutability", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (share, less, more, other) => {
        const [low, high] = [Math.min(less, more), Math.max(less, more)];
        const sum = (ease: number): number =>
          Number(spill("DEPENDENCE", [[share, ease, other, ease]])[0]?.[0]);
        expect(sum(high)).toBeLessThanOrEqual(sum(low));
      }),
    );
  });
});
