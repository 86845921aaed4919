import { faultOf } from "../../../support/fault-of";
import { entropyWeights } from "../../../../src/model/weights/entropy-weights";
import { rankWeights } from "../../../../src/model/weights/rank-weights";
import { swingWeights } from "../../../../src/model/weights/swing-weights";
import { idealDistances, topsis } from "../../../../src/model/weights/topsis";
import { valueCurvature } from "../../../../src/model/weights/value-curvature";

describe("weights by rank", () => {
  it("of a single criterion are 1", () => {
    expect(rankWeights(1)).toEqual([1]);
  });
});

describe("weights by swing", () => {
  it("survive points near the largest number there is", () => {
    expect(swingWeights([1e308, 1e308])).toEqual([0.5, 0.5]);
  });

  it("do not exist without points", () => {
    expect(faultOf(() => swingWeights([0, 0]))).toEqual({ code: "no-points", facts: {} });
  });
});

describe("weights by spread", () => {
  it("see differences of one in ten million", () => {
    const [first = 0, second = 0] = entropyWeights([
      [1, 1],
      [1 + 1e-7, 1 + 2e-7],
    ]);

    // For small differences spread grows with their square: 1 to 4.
    expect(first).toBeCloseTo(0.2, 6);
    expect(second).toBeCloseTo(0.8, 6);
  });

  it("take a difference by rounding for none", () => {
    const weights = entropyWeights([
      [0.1, 1],
      [0.1, 2],
      [0.1, 3],
    ]);

    expect(weights).toEqual([0, 1]);
  });

  it("give a criterion on which one account has all the greatest spread there is", () => {
    const [first = 0, second = 0] = entropyWeights([
      [1, 1],
      [0, 3],
    ]);
    const entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);

    expect(first / second).toBeCloseTo(1 / (1 - entropy), 12);
  });

  it.each([
    ["a single account", [[1, 2]], { code: "one-account", facts: {} }],
    [
      "a criterion of zeros",
      [
        [1, 0],
        [2, 0],
      ],
      { code: "criterion-of-zeros", facts: { criterion: 2 } },
    ],
    ["accounts that are alike", [[0.1], [0.1], [0.1]], { code: "accounts-alike", facts: {} }],
  ])("do not exist for %s", (_, values, fault) => {
    expect(faultOf(() => entropyWeights(values))).toEqual(fault);
  });
});

describe("closeness to the ideal", () => {
  it("of the best under every criterion is 1, of the worst 0", () => {
    const values = [
      [9, 1],
      [5, 5],
      [1, 9],
    ];

    const [best, middle, worst] = topsis(values, [0.5, 0.5], [true, false]);

    expect([best, worst]).toEqual([1, 0]);
    expect(middle).toBeGreaterThan(0);
    expect(middle).toBeLessThan(1);
  });

  it("is not moved by a column of zeros or without a weight", () => {
    const values = [
      [1, 0, 7],
      [2, 0, 3],
    ];

    expect(topsis(values, [0.5, 0.5, 0], [true, true, true])).toEqual([0, 1]);
  });

  it("survives the largest numbers there are", () => {
    const [first, second] = topsis([[1e308], [-1e308]], [1], [true]);

    expect([first, second]).toEqual([1, 0]);
  });

  it("does not exist among accounts that are all alike", () => {
    const alike = [
      [3, 4],
      [3, 4],
    ];

    expect(faultOf(() => topsis(alike, [0.5, 0.5], [true, true]))).toEqual({
      code: "alternatives-alike",
      facts: {},
    });
    expect(idealDistances(alike, [0.5, 0.5], [true, true])).toEqual([
      { toIdeal: 0, toAntiIdeal: 0 },
      { toIdeal: 0, toAntiIdeal: 0 },
    ]);
  });
});

describe("the curvature of stated worths", () => {
  const ANCHORS = { low: 1, high: 5 };
  const stated = (...worths: readonly number[]) =>
    [3, 4, 5].map((value, index) => ({ value, worth: worths[index] ?? 0 }));

  it("kraljic-rho: is that of the R package KraljicMatrix, for its prose and for its code", () => {
    expect(valueCurvature(stated(0.75, 0.9, 1), ANCHORS)).toBeCloseTo(0.54, 3);
    expect(valueCurvature(stated(0.8, 0.9, 1), ANCHORS)).toBeCloseTo(0.6531, 4);
  });

  it("is found again from the curve that was drawn with it", () => {
    for (const curvature of [-3, -0.5, 0.01, 0.7, 4]) {
      const worths = [2, 3, 4].map((value) => ({
        value,
        worth: (1 - Math.exp(-curvature * (value - 1))) / (1 - Math.exp(-curvature * 4)),
      }));

      expect(valueCurvature(worths, ANCHORS)).toBeCloseTo(curvature, 6);
    }
  });

  it("of a gain that comes late is below 0", () => {
    expect(valueCurvature([{ value: 3, worth: 0.2 }], ANCHORS)).toBeLessThan(0);
  });

  it.each([
    ["values at the anchors only", [{ value: 5, worth: 0.7 }], "no-value-between-anchors"],
    ["a step", [{ value: 3, worth: 1 }], "step-and-no-curve"],
  ])("does not exist for %s", (_, worths, code) => {
    expect(faultOf(() => valueCurvature(worths, ANCHORS))).toEqual({ code, facts: {} });
  });

  it("does not exist between anchors whose distance is no number", () => {
    const far = { low: -1.7e308, high: 1.7e308 };

    expect(faultOf(() => valueCurvature([{ value: 0, worth: 0.5 }], far))).toEqual({
      code: "anchors-too-far-apart",
      facts: {},
    });
  });
});
