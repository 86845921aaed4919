import { smallestSum, type WeightRegion } from "./weight-region";

/** The smallest and the greatest that a quantity can be. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/**
 * Between what a weighted sum lies under all weightings of a region, exactly.
 *
 * @param region - The weightings.
 * @param values - n numbers, one per criterion.
 * @returns Its least and its greatest.
 * @example
 * sumRange({ chosen: [0.5, 0.5], least: [0.25, 0.25], most: [0.75, 0.75] }, [4, 8]); // { least: 5, greatest: 7 }
 * @see A linear programme over a box and one sum.
 */
export function sumRange(region: WeightRegion, values: readonly number[]): Range {
  const turned = values.map((value) => -value);
  return {
    least: weightedSum(smallestSum(region, values), values),
    greatest: weightedSum(smallestSum(region, turned), values),
  };
}

/**
 * Between what a weighted mean over known values lies under all weightings of a region, exactly.
 *
 *     mean = sum of w_j v_j over known / sum of w_j over known
 *
 * A ratio of two sums is smallest where sum of w_j (v_j - mean) cannot fall below 0: each round takes
 * the weighting under which that sum is smallest and its mean as the next (Dinkelbach's method).
 *
 * @param region - The weightings.
 * @param values - n values, one per criterion; `undefined` when unknown.
 * @returns Its least and its greatest; `undefined` when no known criterion can have a weight.
 * @example
 * meanRange({ chosen: [0.5, 0.25, 0.25], least: [0.25, 0, 0], most: [0.75, 0.5, 0.5] }, [4, 8, undefined]); // { least: 4, greatest: 6.666666666666667 }
 * @see Dinkelbach, W. (1967). On nonlinear fractional programming. Management Science 13(7), 492-498
 *   (cited from memory).
 */
export function meanRange(
  region: WeightRegion,
  values: readonly (number | undefined)[],
): Range | undefined {
  const turned = values.map((value) => (value === undefined ? undefined : -value));
  const least = leastMean(region, values);
  const mirrored = leastMean(region, turned);
  return least === undefined || mirrored === undefined ? undefined : { least, greatest: -mirrored };
}

/** Each round at least halves what is left, and mostly ends after three. */
const MOST_ROUNDS = 60;

function leastMean(
  region: WeightRegion,
  values: readonly (number | undefined)[],
): number | undefined {
  const mostKnown = smallestSum(
    region,
    values.map((value) => (value === undefined ? 0 : -1)),
  );
  let mean = weightedMean(mostKnown, values);
  for (let round = 0; mean !== undefined && round < MOST_ROUNDS; round += 1) {
    const held = mean;
    const coefficients = values.map((value) => (value === undefined ? 0 : value - held));
    const next = weightedMean(smallestSum(region, coefficients), values);
    if (next === undefined || next >= mean) return mean;
    mean = next;
  }
  return mean;
}

function weightedMean(
  weights: readonly number[],
  values: readonly (number | undefined)[],
): number | undefined {
  let [known, sum] = [0, 0];
  weights.forEach((weight, criterion) => {
    const value = values[criterion];
    if (value === undefined) return;
    known += weight;
    sum += weight * value;
  });
  return known > 0 ? sum / known : undefined;
}

function weightedSum(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, criterion) => sum + weight * (values[criterion] ?? 0), 0);
}
