import { fault } from "../errors";
import { steadySum } from "../portfolio/share-in";

/** How far an alternative is from the best and from the worst that any of them offers. */
export interface IdealDistances {
  /** 0 when it is the best under every criterion. */
  readonly toIdeal: number;
  /** 0 when it is the worst under every criterion. */
  readonly toAntiIdeal: number;
}

/**
 * How near each alternative is to the best of all (TOPSIS).
 *
 *     r_ij = x_ij / root of (sum over i of x_ij^2);  v_ij = w_j r_ij
 *     closeness_i = d-_i / (d+_i + d-_i), with d+ and d- the Euclidean distances to the ideal (the best
 *     v_j of all) and to the anti-ideal (the worst)
 *
 * Closeness compares those handed over and nothing else: with one more or one less, even the order of
 * the others can change (rank reversal). Read it as a rank within this list.
 *
 * @param matrix - m x n values without gaps (alternatives by criteria), any sign and unit.
 * @param weights - n weights of 0 or more; only their proportions count.
 * @param isBetterHigher - n booleans: false where a lower value is better.
 * @returns m numbers from 0 to 1.
 * @throws {KamError} `not-available` when the alternatives differ under no criterion with a weight.
 * @example
 * topsis([[3, 4], [4, 3]], [0.5, 0.5], [true, true]); // [0.5, 0.5]
 * @see Hwang, C. L. & Yoon, K. (1981). Multiple Attribute Decision Making (cited from memory); checked
 *   against Tzeng & Huang (2011) as printed in the tests of scikit-criteria.
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  isBetterHigher: readonly boolean[],
): readonly number[] {
  return idealDistances(matrix, weights, isBetterHigher).map((distances) => {
    const near = closeness(distances);
    if (near === undefined) {
      throw fault("alternatives-alike", {});
    }
    return near;
  });
}

/**
 * Where an alternative stands between the worst and the best.
 *
 * @param distances - Its distances to the ideal and to the anti-ideal, 0 or more.
 * @returns From 0 (the worst) to 1 (the best); `undefined` when ideal and anti-ideal are the same.
 * @example
 * closeness({ toIdeal: 3, toAntiIdeal: 1 }); // 0.25
 * @see Hwang & Yoon (1981), as above.
 */
export function closeness(distances: IdealDistances): number | undefined {
  const { toIdeal, toAntiIdeal } = distances;
  const width = toIdeal + toAntiIdeal;
  return width > 0 ? toAntiIdeal / width : undefined;
}

/**
 * The distances of each alternative to the ideal and to the anti-ideal.
 *
 * @param matrix - m x n values without gaps.
 * @param weights - n weights of 0 or more.
 * @param isBetterHigher - n booleans: false where a lower value is better.
 * @returns m pairs of distances of 0 or more.
 * @example
 * idealDistances([[3], [4]], [5], [true]); // [{ toIdeal: 1, toAntiIdeal: 0 }, { toIdeal: 0, toAntiIdeal: 1 }]
 * @see Hwang & Yoon (1981), as above.
 */
export function idealDistances(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  isBetterHigher: readonly boolean[],
): readonly IdealDistances[] {
  const columns = weights.map((weight, column) => {
    const values = weighted(
      matrix.map((row) => row[column] ?? 0),
      weight,
    );
    const greatest = values.reduce((most, value) => Math.max(most, value), -Infinity);
    const least = values.reduce((small, value) => Math.min(small, value), Infinity);
    const [best, worst] = isBetterHigher[column] === false ? [least, greatest] : [greatest, least];
    return { values, best, worst };
  });
  return matrix.map((_, row) => {
    let [toIdeal, toAntiIdeal] = [0, 0];
    for (const { values, best, worst } of columns) {
      const value = values[row] ?? 0;
      toIdeal += (value - best) ** 2;
      toAntiIdeal += (value - worst) ** 2;
    }
    return { toIdeal: Math.sqrt(toIdeal), toAntiIdeal: Math.sqrt(toAntiIdeal) };
  });
}

// Values in parts of their length as a vector, times the weight; all 0 stay 0.
function weighted(values: readonly number[], weight: number): readonly number[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return values;
  // In parts of the largest first, so that no square overflows.
  const parts = values.map((value) => value / largest);
  const length = Math.sqrt(steadySum(parts.map((part) => part * part)));
  return parts.map((part) => (weight * part) / length);
}
