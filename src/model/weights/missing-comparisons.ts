import { notAvailable } from "../errors";
import { principalVector, type Matrix } from "./principal-vector";

/** Comparisons row by row; `undefined` where a pair was not compared. Both cells of a pair agree. */
export type Comparisons = readonly (readonly (number | undefined)[])[];

/** The entries rest when none moves by more than this part of itself. */
const REST = 1e-13;
const MOST_ROUNDS = 20_000;

/**
 * Fills in the comparisons that were not made, so that all together contradict one another least.
 *
 *     minimise lambda max of A over the missing a_ij, with a_ji = 1 / a_ij
 *
 * Each round sets every missing a_ij to the root of (v_j w_i) / (v_i w_j), with w and v the principal
 * eigenvectors of A and of its transpose. There lambda max does not change with a_ij, which is the
 * condition for the minimum; as log lambda max is convex in the log a_ij, it is the only one. No round
 * raises lambda max: scaled so that w and v coincide, a round lowers A + A' and touches nothing else.
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
 *   the problem and the uniqueness of its answer. The rounds are ours.
 */
export function completeComparisons(comparisons: Comparisons): Matrix {
  requireLinks(comparisons);
  const missing = missingPairs(comparisons);
  const heights = missing.length > 0 ? nearestHeights(comparisons) : [];
  const matrix = comparisons.map((row, i) =>
    row.map((entry, j) => entry ?? (heights[i] ?? 1) / (heights[j] ?? 1)),
  );
  if (missing.length === 0) return matrix;
  let right: readonly number[] | undefined;
  let left: readonly number[] | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    right = principalVector(matrix, right);
    left = principalVector(transpose(matrix), left);
    const scale = right.map((part, i) => Math.sqrt(part / (left?.[i] ?? 1)));
    const moved = setPairs(matrix, missing, scale);
    if (moved < REST) return matrix;
  }
  throw notAvailable("the missing comparisons do not settle; compare more pairs");
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

function setPairs(matrix: number[][], pairs: readonly Pair[], scale: readonly number[]): number {
  let moved = 0;
  for (const [i, j] of pairs) {
    const entry = (scale[i] ?? 1) / (scale[j] ?? 1);
    moved = Math.max(moved, Math.abs(entry / (matrix[i]?.[j] ?? 1) - 1));
    const [upper, lower] = [matrix[i], matrix[j]];
    if (upper !== undefined) upper[j] = entry;
    if (lower !== undefined) lower[i] = 1 / entry;
  }
  return moved;
}

/** A first guess good to this part is enough; most take far fewer sweeps. */
const GUESS = 1e-13;
const MOST_SWEEPS = 2_000;

// A first guess: the heights whose ratios are nearest to the comparisons, by least squares of logs.
function nearestHeights(comparisons: Comparisons): readonly number[] {
  const logs = comparisons.map(() => 0);
  let moved = Infinity;
  for (let sweep = 0; moved > GUESS && sweep < MOST_SWEEPS; sweep += 1) {
    moved = 0;
    comparisons.forEach((row, i) => {
      let [count, sum] = [0, 0];
      row.forEach((entry, j) => {
        if (entry === undefined || i === j) return;
        count += 1;
        sum += Math.log(entry) + (logs[j] ?? 0);
      });
      const log = count > 0 ? sum / count : 0;
      moved = Math.max(moved, Math.abs(log - (logs[i] ?? 0)));
      logs[i] = log;
    });
  }
  return logs.map(Math.exp);
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
  throw notAvailable(
    `no chain of comparisons links criterion ${apart + 1} with criterion 1, so their weights cannot be set against each other`,
  );
}

function transpose(matrix: Matrix): Matrix {
  return matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));
}
