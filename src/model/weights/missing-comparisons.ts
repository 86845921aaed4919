import { fault } from "../errors";
import { leastContradiction, type Comparisons } from "./least-contradiction";
import type { Matrix } from "./principal-vector";

export type { Comparisons } from "./least-contradiction";

/**
 * Fills in the comparisons that were not made, so that all together contradict one another least.
 *
 *     minimise lambda max of A over the missing a_ij, with a_ji = 1 / a_ij
 *
 * At the minimum every missing a_ij is s_i / s_j, with s_i the root of w_i / v_i and w and v the principal
 * eigenvectors of A and of its transpose: there lambda max does not change with a_ij. As log lambda max is
 * convex in the log a_ij, that is the only minimum, and it is enough to look among such ratios.
 *
 * @param comparisons - n x n numbers above 0, 1 on the diagonal, a_ji = 1 / a_ij; `undefined` for both
 *   where a pair was not compared.
 * @returns The same matrix without gaps.
 * @throws {KamError} `not-available` when no chain of comparisons links two criteria, as then any
 *   ratio between them would do.
 * @example
 * completeComparisons([[1, 2, undefined], [0.5, 1, 4], [undefined, 0.25, 1]])[0]?.[2]; // 8
 * @see Bozoki, S., Fulop, J. & Ronyai, L. (2010). On optimal completion of incomplete pairwise
 *   comparison matrices. Mathematical and Computer Modelling 52(1-2), 318-333 (cited from memory):
 *   the problem and the uniqueness of its answer. How it is found is ours.
 */
export function completeComparisons(comparisons: Comparisons): Matrix {
  requireLinks(comparisons);
  const isWhole = missingPairs(comparisons).length === 0;
  const logs = isWhole ? [] : leastContradiction(comparisons);
  return comparisons.map((row, i) =>
    row.map((entry, j) => entry ?? Math.exp((logs[i] ?? 0) - (logs[j] ?? 0))),
  );
}

/** A pair of criteria, the first before the second. */
export type Pair = readonly [first: number, second: number];

/**
 * The pairs of criteria that were not compared.
 *
 * @param comparisons - n x n comparisons; `undefined` where a pair was not compared.
 * @returns Pairs of positions from 0, the smaller first.
 * @example
 * missingPairs([[1, undefined], [undefined, 1]]); // [[0, 1]]
 * @see Our operationalisation.
 */
export function missingPairs(comparisons: Comparisons): readonly Pair[] {
  return comparisons.flatMap((row, i) =>
    row.flatMap((entry, j): readonly Pair[] => (entry === undefined && i < j ? [[i, j]] : [])),
  );
}

function requireLinks(comparisons: Comparisons): void {
  const reached = new Set([0]);
  // A set may grow while it is walked through: each criterion reached is visited in turn.
  for (const from of reached) {
    comparisons[from]?.forEach((entry, to) => {
      if (entry !== undefined) reached.add(to);
    });
  }
  const apart = comparisons.findIndex((_, criterion) => !reached.has(criterion));
  if (apart < 0) return;
  throw fault("criteria-not-linked", { criterion: apart + 1 });
}
