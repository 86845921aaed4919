import { completeComparisons, type Comparisons } from "./missing-comparisons";
import { principalValue, principalVector, type Matrix } from "./principal-vector";
import { randomIndex, type RandomIndexTable } from "./random-index";

/** Comparisons with a consistency ratio of up to this are taken as they are (Saaty's rule). */
export const GREATEST_RATIO = 0.1;

/** Comparisons within a ten-millionth of agreement bring lambda max this near to n, in parts of it. */
const ROUNDING = 1e-14;

/** Weights from comparisons, and how far these agree with one another. */
export interface PairwiseWeights {
  /** One weight per criterion; they add up to 1. */
  readonly weights: readonly number[];
  /** The comparisons, with those that were missing filled in. */
  readonly completed: Matrix;
  /** Principal eigenvalue: n when all comparisons agree, else above. */
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly randomIndex: number;
  /** 0 when all comparisons agree; about 1 when they are as good as made at random. */
  readonly consistencyRatio: number;
}

/**
 * Weights of criteria from comparisons in pairs (analytic hierarchy process).
 *
 *     A w = lambda max w;  CI = (lambda max - n) / (n - 1);  CR = CI / RI(n)
 *
 * a_ij says how many times as important criterion i is as criterion j. Up to CR = 0.10 the comparisons
 * are consistent enough to be used; above, the person should look at them again. The ratio speaks of
 * agreement within the comparisons only, not of whether they are right.
 *
 * @param comparisons - n x n numbers above 0 (1 to 15 criteria), 1 on the diagonal, a_ji = 1 / a_ij;
 *   `undefined` for both where a pair was not compared.
 * @param table - Whose random index CI is divided by.
 * @returns Weights, the completed comparisons and the measures of consistency.
 * @throws {KamError} `not-available` when criteria are not linked by comparisons, or nothing settles.
 * @example
 * pairwiseWeights([[1, 4], [0.25, 1]], "Saaty2005").consistencyRatio; // 0
 * @see Saaty, T. L. (2008). Decision making with the analytic hierarchy process. International Journal
 *   of Services Sciences 1(1), 83-98 (its example as printed in the Python package AHPy).
 */
export function pairwiseWeights(
  comparisons: Comparisons,
  table: RandomIndexTable,
): PairwiseWeights {
  const size = comparisons.length;
  const completed = completeComparisons(comparisons);
  const weights = principalVector(completed);
  const stretch = principalValue(completed, weights);
  // It is never below n, and as near to n as this by rounding.
  const lambdaMax = stretch - size > ROUNDING * size ? stretch : size;
  const consistencyIndex = size > 1 ? (lambdaMax - size) / (size - 1) : 0;
  const index = randomIndex(size, table);
  return {
    weights,
    completed,
    lambdaMax,
    consistencyIndex,
    randomIndex: index,
    consistencyRatio: index > 0 ? consistencyIndex / index : 0,
  };
}
