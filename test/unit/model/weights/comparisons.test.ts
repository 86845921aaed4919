import { faultOf } from "../../../support/fault-of";
import { completeComparisons } from "../../../../src/model/weights/missing-comparisons";
import { pairwiseWeights } from "../../../../src/model/weights/pairwise-weights";
import { principalVector } from "../../../../src/model/weights/principal-vector";
import { randomIndex } from "../../../../src/model/weights/random-index";
import { fromPairs, fromUpper } from "../../../support/comparisons";

const round = (numbers: readonly number[] | undefined, digits: number): readonly number[] =>
  (numbers ?? []).map((number) => Number(number.toFixed(digits)));

describe("weights from comparisons in pairs", () => {
  it("are those of our default criteria, with Saaty's index of 1980 and of 2005", () => {
    const comparisons = fromUpper(6, [2, 3, 3, 4, 4, 2, 2, 3, 3, 1, 2, 2, 2, 2, 1]);

    const { weights, lambdaMax, consistencyRatio } = pairwiseWeights(comparisons, "Saaty2005");

    expect(round(weights, 3)).toEqual([0.363, 0.228, 0.131, 0.131, 0.074, 0.074]);
    expect(lambdaMax).toBeCloseTo(6.0414, 4);
    expect(consistencyRatio).toBeCloseTo(0.0066, 4);
    expect(pairwiseWeights(comparisons, "Saaty1980").consistencyRatio).toBeCloseTo(0.0067, 4);
  });

  it("of two levels give the printed choice of a leader (AHPy, after Wikipedia)", () => {
    const third = 1 / 3;
    const { weights } = pairwiseWeights(fromUpper(4, [4, 3, 7, third, 3, 5]), "Saaty2005");
    const candidates = [
      [1 / 4, 4, 9],
      [3, 1 / 5, 1 / 7],
      [5, 9, 4],
      [third, 5, 9],
    ].map((upper) => pairwiseWeights(fromUpper(3, upper), "Saaty2005").weights);

    const overall = [0, 1, 2].map((person) =>
      candidates.reduce((sum, each, at) => sum + (weights[at] ?? 0) * (each[person] ?? 0), 0),
    );

    for (const [at, printed] of [0.358, 0.493, 0.15].entries()) {
      expect(Math.abs((overall[at] ?? 0) - printed)).toBeLessThan(0.0011);
    }
  });

  it("are even for a circle of preferences, whose ratio is far above 0.10", () => {
    const circle = fromUpper(3, [9, 1 / 9, 9]);

    const { weights, lambdaMax, consistencyRatio } = pairwiseWeights(circle, "Saaty2005");

    expect(round(weights, 12)).toEqual([1, 1, 1].map((one) => Number((one / 3).toFixed(12))));
    expect(lambdaMax).toBeCloseTo(1 + 9 + 1 / 9, 12);
    expect(consistencyRatio).toBeCloseTo((9 + 1 / 9 - 2) / 2 / 0.52, 12);
  });

  it("of one criterion are 1, and two criteria cannot contradict each other", () => {
    expect(pairwiseWeights([[1]], "DoneganDodd")).toMatchObject({
      weights: [1],
      consistencyIndex: 0,
      consistencyRatio: 0,
    });
    expect(pairwiseWeights(fromUpper(2, [9]), "Saaty2005").consistencyRatio).toBe(0);
  });

  it("are even for a circle of ratios as large as numbers can show them", () => {
    const cycle = [
      [1, 1e12, 1e-12],
      [1e-12, 1, 1e12],
      [1e12, 1e-12, 1],
    ];

    for (const part of principalVector(cycle, [0.5, 0.3, 0.2])) expect(part).toBeCloseTo(1 / 3, 12);
  });

  it("do not exist for a matrix without finite numbers", () => {
    const endless = [
      [1, Infinity],
      [0, 1],
    ];

    expect(faultOf(() => principalVector(endless))).toEqual({
      code: "contradicting-comparisons",
      facts: {},
    });
  });
});

describe("missing comparisons", () => {
  it("ahp-incomplete: are chosen as by Bozoki, Fulop & Ronyai (in the tests of AHPy)", () => {
    const completed = completeComparisons(fromUpper(4, [1, 5, 2, 3, 4, undefined]));

    expect(completed[2]?.[3]).toBeCloseTo(0.730297, 6);
    expect(completed[3]?.[2]).toBeCloseTo(1 / 0.730297, 5);
  });

  it("are chosen for twelve gaps among eight criteria (in the tests of AHPy)", () => {
    const completed = completeComparisons(
      fromPairs("abcdefgh", {
        ...{ ab: 5, ac: 3, ad: 7, ae: 6, af: 6, bd: 5, bf: 3, ce: 3, cg: 6, fd: 4 },
        ...{ ga: 3, ge: 5, ha: 4, hb: 7, hd: 8, hf: 6 },
      }),
    );

    // AHPy stops early: its figures are good to about one in ten thousand.
    const printed = [
      [1, 2, 0.33002],
      [1, 4, 1.71974],
      [1, 6, 0.46635],
      [2, 3, 9.92051],
      [4, 7, 0.10931],
    ] as const;
    for (const [row, column, value] of printed) {
      expect((completed[row]?.[column] ?? 0) / value).toBeCloseTo(1, 3);
    }
  });

  it("along a chain are the products of its links", () => {
    const completed = completeComparisons(fromPairs("abcd", { ab: 2, bc: 3, cd: 4 }));

    expect(completed[0]?.[2]).toBeCloseTo(6, 12);
    expect(completed[0]?.[3]).toBeCloseTo(24, 12);
  });

  it("settle on a ring that contradicts itself as much as it can", () => {
    const ring = Array.from({ length: 15 }, (_, row) =>
      Array.from({ length: 15 }, (_, column) => {
        if (row === column) return 1;
        if (column === (row + 1) % 15) return 9;
        return row === (column + 1) % 15 ? 1 / 9 : undefined;
      }),
    );

    const { lambdaMax } = pairwiseWeights(ring, "Saaty2005");

    // By symmetry all weights are even, and each of the 12 gaps in a row is 1.
    expect(lambdaMax).toBeCloseTo(1 + 9 + 1 / 9 + 12, 10);
  });

  it("are refused where no chain links two criteria", () => {
    const apart = fromPairs("abcd", { ab: 2, cd: 3 });

    expect(faultOf(() => completeComparisons(apart))).toEqual({
      code: "criteria-not-linked",
      facts: { criterion: 3 },
    });
  });
});

describe("the random index", () => {
  it.each([
    ["Saaty2005", 3, 0.52],
    ["Saaty2005", 15, 1.59],
    ["Saaty1980", 8, 1.41],
    ["AlonsoLamata", 10, 1.4854],
    ["DoneganDodd", 4, 0.8286],
    ["DoneganDodd", 2, 0],
  ] as const)("of %s for %d criteria is %d", (table, size, expected) => {
    expect(randomIndex(size, table)).toBe(expected);
  });
});
