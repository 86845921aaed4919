import { faultOf } from "../../../support/fault-of";
import { appropriation } from "../../../../src/model/value/appropriation";
import { benefitCurve, isDiminishing } from "../../../../src/model/value/benefit-curve";
import { chooseForm } from "../../../../src/model/value/integration-form";
import { netBenefit, optimalDepth } from "../../../../src/model/value/optimal-depth";
import { synergy } from "../../../../src/model/value/synergy";
import { threeValues } from "../../../../src/model/value/three-values";
import { total } from "../../../../src/model/value/total";
import { elementWorth, type ValueElement } from "../../../../src/model/value/value-element";
import { lambertW } from "../../../../src/model/statistics/lambert";

const anElement = (given: Partial<ValueElement> = {}): ValueElement => ({
  name: "joint development",
  type: "relational",
  supplierBenefit: 90,
  supplierSacrifice: 60,
  customerBenefit: 110,
  customerSacrifice: 50,
  probability: 0.5,
  ...given,
});

describe("Lambert's W", () => {
  it.each([
    [0, 0],
    [1, 0.5671432904097838],
    [Math.E, 1],
    [2 * Math.E ** 2, 2],
    [1e-12, 1e-12],
  ])("of %d is %d", (x, w) => {
    expect(lambertW(x)).toBeCloseTo(w, 15);
  });

  it("solves w e^w = x up to the largest number, in logarithms", () => {
    for (const x of [1e-300, 0.3, 7, 1e10, 1e300, Number.MAX_VALUE]) {
      const w = lambertW(x);
      expect((w + Math.log(w)) / Math.log(x)).toBeCloseTo(1, 12);
    }
  });

  it.each([-0.1, Number.NaN, Infinity])("refuses %d", (x) => {
    expect(faultOf(() => lambertW(x))).toEqual({
      code: "not-finite-from",
      facts: { least: 0, found: x },
    });
  });
});

describe("the worth of an element", () => {
  it("is benefit less sacrifice, times its probability, for each side", () => {
    expect(elementWorth(anElement())).toEqual({ supplier: 15, customer: 30 });
  });

  it.each([
    "supplierBenefit",
    "supplierSacrifice",
    "customerBenefit",
    "customerSacrifice",
    "probability",
  ] as const)("is unknown without its %s", (figure) => {
    expect(elementWorth(anElement({ [figure]: undefined }))).toBeUndefined();
  });

  it("is 0 when all figures are known to be 0", () => {
    const worth = elementWorth(anElement({ probability: 0 }));

    expect(worth).toEqual({ supplier: 0, customer: 0 });
  });
});

describe("the three values", () => {
  it("leave an element without a figure out of the sums, and name it", () => {
    const values = threeValues([
      anElement(),
      anElement({ customerBenefit: undefined, name: "quality programme" }),
      anElement({ probability: undefined, name: undefined }),
    ]);

    expect(values.created).toBe(45);
    expect(values.notPriced).toEqual(["quality programme", "element 3"]);
  });

  it("count as agreed what the customer has agreed to", () => {
    const values = threeValues([
      anElement({ isAgreed: true }),
      anElement({ isAgreed: false }),
      anElement(),
    ]);

    expect(values).toMatchObject({ created: 135, agreed: 45 });
  });

  it("say when they value the supplier alone", () => {
    expect(threeValues([anElement({ type: "proprietary" })]).isSupplierAlone).toBe(true);
    expect(threeValues([anElement(), anElement({ type: "proprietary" })]).isSupplierAlone).toBe(
      false,
    );
  });

  it("have no answer when nothing is priced: that is not 0", () => {
    expect(faultOf(() => threeValues([anElement({ probability: undefined })]))).toEqual({
      code: "no-priced-element",
      facts: {},
    });
  });

  it("refuse sums that overflow", () => {
    const huge = anElement({ supplierBenefit: 1.7e308, supplierSacrifice: 0, probability: 1 });

    expect(faultOf(() => threeValues([huge, huge]))).toEqual({ code: "sum-too-large", facts: {} });
    expect(faultOf(() => total([1.7e308, 1.7e308]))).toEqual({ code: "sum-too-large", facts: {} });
  });
});

describe("appropriation", () => {
  const bounds = { least: 0.2, greatest: 0.8 };

  it.each([
    [56, 137, "balanced", undefined],
    [20, 80, "balanced", undefined],
    [80, 20, "balanced", undefined],
    [19, 81, "balance the benefits", { code: "supplier-gets-less", facts: { least: 0.2 } }],
    [81, 19, "balance the benefits", { code: "supplier-gets-more", facts: { greatest: 0.8 } }],
    [-5, 100, "balance the benefits", { code: "supplier-loses", facts: {} }],
    [100, -5, "balance the benefits", { code: "customer-loses", facts: {} }],
    [-100, 5, "balance the benefits", { code: "supplier-loses", facts: {} }],
    [-10, -5, "create value first", { code: "nothing-to-share", facts: {} }],
    [0, 0, "create value first", { code: "nothing-to-share", facts: {} }],
  ])("of %d to the supplier and %d to the customer: %s", (supplier, customer, advice, reason) => {
    expect(appropriation({ supplier, customer }, bounds)).toMatchObject({ advice, reason });
  });

  it("has no share where nothing is created, not even by rounding", () => {
    expect(appropriation({ supplier: 5, customer: -5 }, bounds).share).toBeUndefined();
    expect(appropriation({ supplier: 0.1 + 0.2, customer: -0.3 }, bounds).share).toBeUndefined();
  });

  it("refuses bounds that cross", () => {
    expect(
      faultOf(() => appropriation({ supplier: 1, customer: 1 }, { least: 0.9, greatest: 0.8 })),
    ).toEqual({ code: "share-bounds-crossed", facts: { greatest: 0.8, found: 0.9 } });
  });
});

describe("the curve of benefit", () => {
  it("goes through both answers", () => {
    // 1 - e^(-2/3) over 1 - e^(-2), from b = 400,000 and beta = 2.
    const full = 400_000 * (1 - Math.exp(-2));
    const third = (1 - Math.exp(-2 / 3)) / (1 - Math.exp(-2));

    const { benefit, beta } = benefitCurve(full, third);

    expect(beta).toBeCloseTo(2, 12);
    expect(benefit).toBeCloseTo(400_000, 6);
  });

  it.each([0, 0.2, 1 / 3])("is refused at %d of the benefit at one third", (third) => {
    expect(faultOf(() => benefitCurve(100, third))).toEqual({
      code: "benefit-not-diminishing",
      facts: { third },
    });
    expect(isDiminishing(third)).toBe(false);
  });

  it("is refused where all is had at one third, and steep where nearly all is", () => {
    expect(faultOf(() => benefitCurve(100, 1))).toEqual({
      code: "benefit-all-at-once",
      facts: { third: 1 },
    });
    expect(isDiminishing(1)).toBe(false);
    expect(benefitCurve(100, 1 - 2 ** -53).beta).toBeGreaterThan(100);
    expect(benefitCurve(100, 1 - 2 ** -53).benefit).toBe(100);
  });
});

describe("the optimum of integration", () => {
  it.each([
    [{ benefit: 400_000, beta: 2, cost: 300_000 }, 0.4952],
    [{ benefit: 900_000, beta: 3, cost: 250_000 }, 0.6872],
    // W(2 e^2) = 2: b beta^2 / (2 c) = 2 e^2 for b = 4 e^2, beta = 4 and c = 16.
    [{ benefit: 4 * Math.E ** 2, beta: 4, cost: 16 }, 0.5],
    // W(e) = 1: b beta^2 / (2 c) = e, where beta / c is more than a double can hold.
    [{ benefit: 2e-311 * Math.E, beta: 100, cost: 1e-307 }, 0.01],
  ])("of %j is %d", (integration, depth) => {
    expect(optimalDepth(integration)).toBeCloseTo(depth, 4);
  });

  it("brings 177,862 in the first example", () => {
    const integration = { benefit: 400_000, beta: 2, cost: 300_000 };

    expect(Math.round(netBenefit(integration, optimalDepth(integration)))).toBe(177_862);
  });

  it("is none without a benefit and all without a cost", () => {
    expect(optimalDepth({ benefit: 0, beta: 2, cost: 0 })).toBe(0);
    expect(optimalDepth({ benefit: 10, beta: 0, cost: 1 })).toBe(0);
    expect(optimalDepth({ benefit: 10, beta: 2, cost: 0 })).toBe(1);
  });
});

describe("the choice of a form", () => {
  const terms = {
    contract: { depth: 0.33, setUp: 20_000 },
    functional: { depth: 0.66, setUp: 60_000 },
    full: { depth: 1, setUp: 150_000 },
  };

  it("is a contract in the first example of the model", () => {
    const { best, net } = chooseForm({ benefit: 400_000, beta: 2, cost: 300_000 }, terms);

    expect(best).toBe("contract");
    expect(Math.round(net.contract)).toBe(140_589);
    expect(Math.round(net.functional)).toBe(102_466);
    expect(Math.round(net.full)).toBe(-104_134);
  });

  it("is functional in the second", () => {
    const { best, net } = chooseForm({ benefit: 900_000, beta: 3, cost: 250_000 }, terms);

    expect(best).toBe("functional");
    expect(Math.round(net.functional)).toBe(606_838);
  });

  it("integrates less where two forms bring the same", () => {
    const free = { depth: 0.5, setUp: 0 };

    const { best } = chooseForm(
      { benefit: 10, beta: 1, cost: 1 },
      { contract: free, functional: free, full: free },
    );

    expect(best).toBe("contract");
  });
});

describe("synergy", () => {
  it.each(["revenue", "sales", "profit"] as const)("of %s is beyond the sum", (result) => {
    expect(synergy(result, { joint: 1200, ours: 500, theirs: 600 })).toEqual({
      synergy: 100,
      base: 1100,
      share: 100 / 1100,
      basis: "sum of both baselines",
    });
  });

  it.each(["market_growth", "competitive_power"] as const)("of %s is beyond the mean", (result) => {
    expect(synergy(result, { joint: 7, ours: 4, theirs: 6 })).toEqual({
      synergy: 2,
      base: 5,
      share: 0.4,
      basis: "mean of both baselines",
    });
  });

  it("has no share of a loss", () => {
    expect(synergy("profit", { joint: 10, ours: -30, theirs: 20 })).toMatchObject({
      synergy: 20,
      share: undefined,
    });
  });

  it("refuses shares of two markets, and shares that are none", () => {
    expect(faultOf(() => synergy("market_share", { joint: 0.9, ours: 0.7, theirs: 0.4 }))).toEqual({
      code: "more-than-one-market",
      facts: {},
    });
    expect(faultOf(() => synergy("market_share", { joint: 12, ours: 0.1, theirs: 0.1 }))).toEqual({
      code: "not-a-market-share",
      facts: { column: "joint", found: 12 },
    });
  });
});
