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

describe("KAM.DEPENDENCE, whatever the account", () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });

  it("adds up: the sum is both sides, the difference lies within it", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (...values) => {
        const [[sum, supplier, customer, asymmetry] = []] = spill("DEPENDENCE", [values]);
        expect(sum).toBe(Number(supplier) + Number(customer));
        expect(asymmetry).toBe(Number(supplier) - Number(customer));
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
