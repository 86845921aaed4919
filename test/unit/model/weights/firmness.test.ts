import { scoreAccount, type Score } from "../../../../src/model/classification/score";
import { boundingScores } from "../../../../src/model/weights/bounding-scores";
import { meanRange, sumRange } from "../../../../src/model/weights/extreme-means";
import { firmness, type Firmness } from "../../../../src/model/weights/firmness";
import { drawWeights } from "../../../../src/model/weights/weight-draws";
import { smallestSum, weightRegion } from "../../../../src/model/weights/weight-region";

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The weights of one criterion over all draws. */
function column(draws: Float64Array, size: number, at: number): readonly number[] {
  return [...draws].filter((_, index) => index % size === at);
}

describe("nearby weights", () => {
  it("stay within the distance, at 0 or more, and add up to 1", () => {
    const region = weightRegion([0.6, 0.3, 0.08, 0.02], 0.05);
    const draws = drawWeights(region, 500, 3);

    for (let from = 0; from < draws.length; from += 4) {
      const weights = [...draws.slice(from, from + 4)];
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      weights.forEach((weight, at) => {
        expect(weight).toBeGreaterThanOrEqual((region.least[at] ?? 0) - 1e-12);
        expect(weight).toBeLessThanOrEqual((region.most[at] ?? 0) + 1e-12);
      });
    }
  });

  it("of three criteria spread evenly over their hexagon", () => {
    const draws = drawWeights(weightRegion([0.4, 0.3, 0.3], 0.1), 20_000, 5);

    const first = column(draws, 3, 0).map((weight) => weight - 0.4);

    expect(Math.abs(mean(first))).toBeLessThan(0.002);
    // Over a hexagon of half-width d the mean square is 5/18 d^2.
    expect(mean(first.map((each) => each ** 2)) / 0.01).toBeCloseTo(5 / 18, 1.6);
  });

  it("within any distance spread evenly over all weightings", () => {
    const draws = drawWeights(weightRegion([1, 1, 1, 1], 1), 20_000, 9);

    const first = column(draws, 4, 0);

    // Of four weights drawn evenly each has mean 1/4 and mean square 2 / (4 * 5).
    expect(mean(first)).toBeCloseTo(0.25, 2);
    expect(mean(first.map((each) => each ** 2))).toBeCloseTo(0.1, 2);
  });

  it("repeat with the seed", () => {
    const region = weightRegion([0.5, 0.5], 0.1);

    expect(drawWeights(region, 10, 1)).toEqual(drawWeights(region, 10, 1));
    expect(drawWeights(region, 10, 1)).not.toEqual(drawWeights(region, 10, 2));
  });

  it("of a single criterion are 1", () => {
    expect([...drawWeights(weightRegion([1], 0.5), 3, 1)]).toEqual([1, 1, 1]);
  });
});

describe("exact bounds under nearby weights", () => {
  const region = weightRegion([0.5, 0.3, 0.2], 0.1);

  it("of a sum give as much weight as they may to the least, or to the greatest", () => {
    expect(smallestSum(region, [9, 6, 3]).map((each) => Number(each.toFixed(12)))).toEqual([
      0.4, 0.3, 0.3,
    ]);
    const { least, greatest } = sumRange(region, [9, 6, 3]);
    expect(least).toBeCloseTo(0.4 * 9 + 0.3 * 6 + 0.3 * 3, 12);
    expect(greatest).toBeCloseTo(0.6 * 9 + 0.3 * 6 + 0.1 * 3, 12);
  });

  it("of a mean over known values trade weight with the unknown", () => {
    const range = meanRange(region, [9, 3, undefined]);

    // The least: .4 on 9 and .4 on 3; the greatest: .6 on 9 and .2 on 3.
    expect(range?.least).toBeCloseTo((0.4 * 9 + 0.4 * 3) / 0.8, 12);
    expect(range?.greatest).toBeCloseTo((0.6 * 9 + 0.2 * 3) / 0.8, 12);
  });

  it("do not exist where nothing is known", () => {
    expect(meanRange(region, [undefined, undefined, undefined])).toBeUndefined();
  });
});

const WEIGHTS = [0.5, 0.3, 0.2];

function ask(
  worths: readonly (number | undefined)[],
  classOf: (score: Score) => string,
  distance = 0.1,
): Firmness<string> {
  const criteria = WEIGHTS.map((weight) => ({
    ...{ name: "", weight, low: 0, high: 10, curvature: 0 },
    better: "higher" as const,
  }));
  const region = weightRegion(WEIGHTS, distance);
  const nearby = { region, draws: drawWeights(region, 4000, 1) };
  return firmness(worths, scoreAccount(worths, criteria), nearby, classOf);
}

const bySix = ({ score = 0 }: Score): string => (score >= 6 ? "high" : "low");

describe("firmness", () => {
  it("is exactly 1 where no nearby weighting passes the cut", () => {
    expect(ask([9, 8, 7], bySix)).toEqual({
      firmness: 1,
      method: "exact",
      held: "high",
      otherwise: undefined,
      scores: {
        least: expect.closeTo(8.1, 9) as number,
        greatest: expect.closeTo(8.5, 9) as number,
      },
    });
  });

  it("is exactly 1 for worths that are all on the cut, whatever the rounding", () => {
    expect(ask([6, 6, 6], bySix, 0.5)).toMatchObject({
      firmness: 1,
      method: "exact",
      held: "high",
    });
  });

  it("is the share of weightings on the same side", () => {
    // Score 6 + 4 (w1 - 1/2): it keeps its class where w1 is not below its chosen weight.
    const { firmness: share, method, held, otherwise } = ask([8, 4, 4], bySix);

    expect({ method, held, otherwise }).toEqual({
      method: "sampled",
      held: "high",
      otherwise: "low",
    });
    // One half; of 4,000 draws the standard error is .008.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.04);
  });

  it("sees completeness pass its cut where the score does not", () => {
    const byCompleteness = ({ completeness }: Score): string =>
      completeness >= 0.75 ? "known" : "unknown";

    expect(ask([9, 9, undefined], byCompleteness)).toMatchObject({
      method: "sampled",
      held: "known",
      otherwise: "unknown",
    });
    expect(ask([9, 9, undefined], byCompleteness, 0.04).method).toBe("exact");
  });

  it("is exactly 1 where nothing is known", () => {
    expect(ask([undefined, undefined, undefined], bySix)).toMatchObject({
      firmness: 1,
      method: "exact",
      scores: undefined,
    });
  });

  it("counts weightings under which what is known weighs nothing", () => {
    const hasScore = ({ score }: Score): string => (score === undefined ? "none" : "some");

    const ends = boundingScores(
      [undefined, undefined, 5],
      { score: 5, completeness: 0.2, low: 1, high: 9 },
      weightRegion(WEIGHTS, 0.3),
    );

    expect(new Set(ends.map(hasScore))).toEqual(new Set(["some", "none"]));
  });

  it("is exact at a distance of 0", () => {
    expect(ask([8, 4, undefined], bySix, 0)).toMatchObject({ firmness: 1, method: "exact" });
  });
});
