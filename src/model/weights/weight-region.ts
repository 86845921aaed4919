import { exactSum } from "../statistics/exact-sum";

/** All weightings near a chosen one: each weight between its least and its most, all adding up to 1. */
export interface WeightRegion {
  readonly chosen: readonly number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/**
 * The weightings in which no weight is further than a distance from the chosen one.
 *
 *     { w : w_j >= 0, sum of w = 1, |w_j - chosen_j| <= distance }
 *
 * @param weights - n weights of 0 or more, at least one above 0; brought to a sum of 1.
 * @param distance - In shares of the whole, from 0 (the chosen weights alone) to 1 (any weights).
 * @returns The region.
 * @example
 * weightRegion([0.75, 0.25], 0.25).least; // [0.5, 0]
 * @see Our operationalisation.
 */
export function weightRegion(weights: readonly number[], distance: number): WeightRegion {
  const total = exactSum(weights);
  const chosen = weights.map((weight) => weight / total);
  return {
    chosen,
    least: chosen.map((weight) => Math.max(0, weight - distance)),
    most: chosen.map((weight) => Math.min(1, weight + distance)),
  };
}

/**
 * The weighting of a region under which a weighted sum is smallest.
 *
 *     minimise sum of c_j w_j: all weights at their least, the rest given away by rising c_j
 *
 * @param region - The weightings that may be chosen.
 * @param coefficients - c: n numbers, any sign.
 * @returns n weights that add up to 1.
 * @example
 * smallestSum(weightRegion([0.5, 0.5], 0.25), [3, 1]); // [0.25, 0.75]
 * @see A linear programme over a box and one sum, solved as a continuous knapsack.
 */
export function smallestSum(
  region: WeightRegion,
  coefficients: readonly number[],
): readonly number[] {
  const { least, most } = region;
  const weights = [...least];
  let rest = 1 - least.reduce((sum, weight) => sum + weight, 0);
  const order = [...coefficients.keys()].sort(
    (one, other) => (coefficients[one] ?? 0) - (coefficients[other] ?? 0),
  );
  for (const criterion of order) {
    const given = Math.min(rest, (most[criterion] ?? 0) - (least[criterion] ?? 0));
    weights[criterion] = (least[criterion] ?? 0) + given;
    rest -= given;
  }
  return weights;
}
