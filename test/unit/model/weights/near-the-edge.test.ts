import { completeComparisons } from "../../../../src/model/weights/missing-comparisons";
import { entropyWeights } from "../../../../src/model/weights/entropy-weights";
import { pairwiseWeights } from "../../../../src/model/weights/pairwise-weights";

/** Expected with 50 digits (mpmath), from the definition. */
describe("weights by spread, of amounts at the ends of what numbers can be", () => {
  it.each([
    [
      [
        [1e17, 5],
        [1, 3],
      ],
      [0.95641977914114874, 0.043580220858851263],
    ],
    [
      [
        [1e300, 1],
        [1e-300, 2],
        [5, 9],
      ],
      [0.7444378663462949, 0.2555621336537051],
    ],
    [
      [
        [7, 0.5],
        [1e-17, 0.4],
        [0, 0.3],
      ],
      [0.98119446398855887, 0.018805536011441134],
    ],
    [
      [
        [1, 1],
        [1.0000000001, 1.0000000002],
      ],
      [0.200000000016, 0.799999999984],
    ],
    [
      [
        [1, 10],
        [1.00000000000001, 10.0000000000003],
        [1, 10],
      ],
      [0.1000000000000014, 0.8999999999999986],
    ],
  ])("%j", (values, weights) => {
    entropyWeights(values).forEach((weight, at) => {
      expect(weight / (weights[at] ?? NaN)).toBeCloseTo(1, 13);
    });
  });

  it("take for alike what no 15 digits tell apart", () => {
    expect(
      entropyWeights([
        [0.1 + 0.2, 1],
        [0.3, 2],
      ]),
    ).toEqual([0, 1]);
  });
});

describe("comparisons in two clusters that one link joins", () => {
  const ratios = [2, 5, 1 / 3, 7, 1 / 9, 4, 1 / 6];
  const isCompared = (i: number, j: number): boolean => i < 8 === j < 8 || (i === 0 && j === 8);
  const compared = (i: number, j: number): number | undefined =>
    isCompared(i, j) ? ratios[(i * 3 + j * 5) % 7] : undefined;
  const cell = (i: number, j: number): number | undefined => {
    if (i === j) return 1;
    if (i < j) return compared(i, j);
    const other = compared(j, i);
    return other === undefined ? undefined : 1 / other;
  };
  const clusters = Array.from({ length: 15 }, (_, i) =>
    Array.from({ length: 15 }, (__, j) => cell(i, j)),
  );

  // Minimised over all ratios by scipy (BFGS and Nelder-Mead) with numpy's eigenvalues.
  it("have the weights and lambda of a second program", () => {
    const { weights, lambdaMax } = pairwiseWeights(clusters, "Saaty2005");
    const second = [
      ...[0.106387, 0.075158, 0.134472, 0.072132, 0.089305, 0.155078, 0.063228, 0.09715],
      ...[0.025897, 0.045945, 0.024443, 0.02111, 0.038752, 0.017462, 0.033481],
    ];

    expect(lambdaMax).toBeCloseTo(24.636068171227, 9);
    weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(second[at] ?? NaN, 5);
    });
  });

  it("settle far below the second that people wait for", () => {
    completeComparisons(clusters);
    const before = process.cpuUsage();
    completeComparisons(clusters);

    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
});
