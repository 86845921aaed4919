import fc from "fast-check";
import { lambertW } from "../../src/model/statistics/lambert";
import { benefitCurve } from "../../src/model/value/benefit-curve";
import { netBenefit, optimalDepth } from "../../src/model/value/optimal-depth";
import { synergy } from "../../src/model/value/synergy";
import { threeValues } from "../../src/model/value/three-values";
import { VALUE_TYPES, type ValueElement } from "../../src/model/value/value-element";
import { walletAllocation } from "../../src/model/value/wallet-share";
import { spill } from "../support/builders";

const money = fc.double({ min: 0, max: 1e7, noNaN: true });
const element: fc.Arbitrary<ValueElement> = fc.record({
  name: fc.constant("element"),
  type: fc.constantFrom(...VALUE_TYPES),
  supplierBenefit: money,
  supplierSacrifice: money,
  customerBenefit: money,
  customerSacrifice: money,
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
});
const elements = fc.array(element, { minLength: 1, maxLength: 12 });

const near = (one: number, other: number, scale: number): void => {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * (1 + scale));
};
const sizeOf = (each: ValueElement): number =>
  Number(each.supplierBenefit) +
  Number(each.supplierSacrifice) +
  Number(each.customerBenefit) +
  Number(each.customerSacrifice);
const sizes = (all: readonly ValueElement[]): number =>
  all.reduce((sum, each) => sum + sizeOf(each), 0);

describe("the three values, whatever the elements", () => {
  it("are the same in sum by type and by side", () => {
    fc.assert(
      fc.property(elements, (all) => {
        const values = threeValues(all);

        near(values.exchange + values.proprietary + values.relational, values.created, sizes(all));
        near(values.supplier + values.customer, values.created, sizes(all));
      }),
    );
  });

  it("are not changed by a price: it moves value to the supplier and makes none", () => {
    fc.assert(
      fc.property(elements, money, (all, price) => {
        const dearer = all.map((each) => ({
          ...each,
          supplierBenefit: Number(each.supplierBenefit) + price,
          customerSacrifice: Number(each.customerSacrifice) + price,
        }));
        const scale = sizes(dearer);

        near(threeValues(dearer).created, threeValues(all).created, scale);
        expect(threeValues(dearer).supplier).toBeGreaterThanOrEqual(
          threeValues(all).supplier - 1e-9 * (1 + scale),
        );
      }),
    );
  });

  it("scale with the currency", () => {
    fc.assert(
      fc.property(elements, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (all, rate) => {
        const converted = all.map((each) => ({
          ...each,
          supplierBenefit: rate * Number(each.supplierBenefit),
          supplierSacrifice: rate * Number(each.supplierSacrifice),
          customerBenefit: rate * Number(each.customerBenefit),
          customerSacrifice: rate * Number(each.customerSacrifice),
        }));

        near(
          threeValues(converted).created,
          rate * threeValues(all).created,
          sizes(all) + sizes(converted),
        );
      }),
    );
  });
});

describe("Lambert's W, whatever the number", () => {
  it("times its own exponential is the number", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e100, noNaN: true }), (x) => {
        const w = lambertW(x);

        expect(Math.abs(w * Math.exp(w) - x)).toBeLessThanOrEqual(1e-13 * (1 + w) * x);
      }),
      { numRuns: 1000 },
    );
  });
});

const integration = fc.record({
  benefit: fc.double({ min: 1, max: 1e7, noNaN: true }),
  beta: fc.double({ min: 0.01, max: 20, noNaN: true }),
  cost: fc.double({ min: 1, max: 1e7, noNaN: true }),
});
const factor = fc.double({ min: 1, max: 10, noNaN: true });

describe("the optimum of integration, whatever the curves", () => {
  it("lies between none and full, and no other depth brings more", () => {
    fc.assert(
      fc.property(integration, fc.double({ min: 0, max: 1, noNaN: true }), (given, depth) => {
        const optimum = optimalDepth(given);

        expect(optimum).toBeGreaterThanOrEqual(0);
        expect(optimum).toBeLessThanOrEqual(1);
        const scale = given.benefit + given.cost;
        expect(netBenefit(given, depth)).toBeLessThanOrEqual(
          netBenefit(given, optimum) + 1e-12 * scale,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("falls with the cost of coordination and rises with the benefit", () => {
    fc.assert(
      fc.property(integration, factor, (given, times) => {
        const optimum = optimalDepth(given);

        expect(optimalDepth({ ...given, cost: times * given.cost })).toBeLessThanOrEqual(
          optimum + 1e-12,
        );
        expect(optimalDepth({ ...given, benefit: times * given.benefit })).toBeGreaterThanOrEqual(
          optimum - 1e-12,
        );
      }),
    );
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(integration, factor, (given, rate) => {
        const converted = { ...given, benefit: rate * given.benefit, cost: rate * given.cost };

        expect(optimalDepth(converted)).toBeCloseTo(optimalDepth(given), 10);
      }),
    );
  });
});

describe("the curve of benefit, whatever the answers", () => {
  it("goes through both", () => {
    const third = fc.double({ min: 0.34, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(money, third, (full, share) => {
        const curve = { ...benefitCurve(full, share), cost: 0 };

        near(netBenefit(curve, 1), full, full);
        near(netBenefit(curve, 1 / 3), share * full, full);
      }),
    );
  });
});

describe("shares of wallet by rank", () => {
  it("add up to 1 over all suppliers, and fall with the rank", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (suppliers) => {
        const shares = Array.from({ length: suppliers }, (_, at) =>
          walletAllocation(at + 1, suppliers),
        );

        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(shares).toEqual([...shares].sort((one, other) => other - one));
      }),
    );
  });
});

describe("synergy, whatever the amounts", () => {
  it("is 0 where both together reach what they would alone", () => {
    fc.assert(
      fc.property(money, money, (ours, theirs) => {
        expect(synergy("revenue", { joint: ours + theirs, ours, theirs }).synergy).toBe(0);
      }),
    );
  });
});

const UNITS = ["G", "A", "B", "A1", "A2", "H"] as const;
const TREE = [
  ["account_id", "parent_id"],
  ["A1", "A"],
  ["G", ""],
  ["A", "G"],
  ["B", "G"],
  ["A2", "A"],
  ["H", ""],
];
const cents = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 100);
const line = fc.tuple(
  fc.constantFrom(...UNITS),
  fc.constantFrom("pumps", "valves", "seals"),
  fc.oneof({ weight: 5, arbitrary: cents }, { weight: 1, arbitrary: fc.constant("" as const) }),
  cents,
);
const table = fc
  .uniqueArray(line, { minLength: 1, maxLength: 18, selector: ([unit, product]) => unit + product })
  .map((lines) =>
    lines.map(([unit, product, potential, revenue]) => [
      unit,
      product,
      product === "seals" ? "parts" : "fluid",
      potential,
      revenue,
      "no",
    ]),
  );
const HEADERS = [
  ["account_id", "product", "product_group", "potential_12m", "revenue_12m", "includes_units"],
];
const amount = (cell: unknown): number => (typeof cell === "number" ? cell : 0);
const toCents = (sum: number): number => Math.round(sum * 100);

describe("white space, whatever the lines", () => {
  it("reconciles to the cent: the tops, all own parts, all products and the lines", () => {
    fc.assert(
      fc.property(table, (lines) => {
        const byLine = lines.reduce(
          (sum, [, , , potential, revenue]) =>
            sum + (potential === "" ? 0 : Math.max(Number(potential) - Number(revenue), 0)),
          0,
        );

        const units = spill("WHITESPACE", [...HEADERS, ...lines], TREE, "unit", false);
        const products = spill("WHITESPACE", [...HEADERS, ...lines], TREE, "product", false);

        const tops = units.filter(([, level]) => level === 1);
        const sum = (rows: typeof units, column: number): number =>
          toCents(rows.reduce((total, row) => total + amount(row[column]), 0));
        expect(sum(tops, 3)).toBe(toCents(byLine));
        expect(sum(units, 2)).toBe(toCents(byLine));
        expect(toCents(amount(products[0]?.[3]))).toBe(toCents(byLine));
      }),
    );
  });

  it("is the same whatever the order of the lines and of the units", () => {
    fc.assert(
      fc.property(table, (lines) => {
        const sorted = (rows: readonly (readonly unknown[])[]): unknown =>
          rows
            .map((row) => [row[0], row[1], toCents(amount(row[3])), row[4], row[7]])
            .sort(([one], [other]) => String(one).localeCompare(String(other)));
        const ask = (some: readonly unknown[], tree: readonly unknown[], by: string): unknown =>
          sorted(spill("WHITESPACE", [...HEADERS, ...some], tree, by, false));
        const [head, ...rest] = TREE;

        for (const by of ["unit", "product"])
          expect(ask([...lines].reverse(), [head, ...rest.reverse()], by)).toEqual(
            ask(lines, TREE, by),
          );
      }),
    );
  });

  it("stays the same when a group states its own and its units' potential in one line", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 3, maxLength: 3 }), (amounts) => {
        const [own = [0, 0], a = [0, 0], b = [0, 0]] = amounts;
        const below = [
          ["A", "pumps", "", ...a, "no"],
          ["B", "pumps", "", ...b, "no"],
        ];
        const sums = [own[0] + a[0] + b[0], own[1] + a[1] + b[1]];
        const top = (group: readonly unknown[]): number =>
          toCents(amount(spill("WHITESPACE", [...HEADERS, group, ...below], TREE)[1]?.[3]));

        expect(top(["G", "pumps", "", ...sums, "yes"])).toBe(top(["G", "pumps", "", ...own, "no"]));
      }),
    );
  });
});
