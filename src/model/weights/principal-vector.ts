import { fault, type KamError } from "../errors";
import { solveDominant } from "../statistics/dominant-system";

/** A positive matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The iteration rests when all parts together move by less than this. */
const REST = 1e-14;
/** Digits double with each round; contradictions as large as there can be take a few more. */
const MOST_ROUNDS = 200;

/**
 * The principal eigenvector of a positive matrix (Noda iteration).
 *
 *     (m I - A) y = w with m the greatest of (A w)_i / w_i;  w <- y / sum of y, until it rests
 *
 * m falls to the principal eigenvalue from above, so that every y is above 0, and quickly even where the
 * next eigenvalue is near and repeated multiplication by A would take thousands of rounds.
 *
 * @param matrix - A: n x n numbers above 0.
 * @param start - Where the iteration begins: n numbers above 0; even parts if left out.
 * @returns n parts above 0 that add up to 1.
 * @throws {KamError} `not-available` when the iteration does not come to rest.
 * @example
 * principalVector([[1, 3], [1 / 3, 1]]).map((part) => Math.round(part * 1e9) / 1e9); // [0.75, 0.25]
 * @see Saaty, T. L. (1977). A scaling method for priorities in hierarchical structures. Journal of
 *   Mathematical Psychology 15(3), 234-281 (cited from memory).
 * @see Noda, T. (1971). Note on the computation of the maximal eigenvalue of a non-negative irreducible
 *   matrix. Numerische Mathematik 17, 382-386 (cited from memory).
 */
export function principalVector(matrix: Matrix, start?: readonly number[]): readonly number[] {
  let vector = start ?? matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = nextVector(matrix, vector);
    const moved = next.reduce((sum, part, index) => sum + Math.abs(part - (vector[index] ?? 0)), 0);
    vector = next;
    if (moved < REST) return vector;
  }
  throw unsettled();
}

function unsettled(): KamError {
  return fault("contradicting-comparisons", {});
}

// In parts of w the equations have leaks of 0 or more, and lose no digit where these are tiny.
function nextVector(matrix: Matrix, vector: readonly number[]): readonly number[] {
  const stretched = times(matrix, vector).map((part, index) => part / (vector[index] ?? 1));
  const greatest = stretched.reduce((most, each) => Math.max(most, each), 0);
  if (!Number.isFinite(greatest)) throw unsettled();
  const solution = solveDominant(
    {
      flows: matrix.map((row, i) =>
        row.map((entry, j) => (entry * (vector[j] ?? 0)) / (vector[i] ?? 1)),
      ),
      leaks: stretched.map((each) => greatest - each),
    },
    vector.map(() => 1),
  );
  // Without any leak all parts are stretched alike: the vector is there.
  const image = solution?.map((part, index) => part * (vector[index] ?? 0)) ?? vector;
  const total = image.reduce((sum, part) => sum + part, 0);
  return image.map((part) => part / total);
}

/**
 * How much a positive matrix stretches its principal eigenvector (principal eigenvalue).
 *
 * @param matrix - n x n numbers above 0.
 * @param vector - Its principal eigenvector, parts that add up to 1.
 * @returns The eigenvalue; of comparisons that agree with one another it is n, else above.
 * @example
 * principalValue([[1, 4], [1 / 4, 1]], [0.8, 0.2]); // 2
 * @see Saaty (1977), as for the vector.
 */
export function principalValue(matrix: Matrix, vector: readonly number[]): number {
  return times(matrix, vector).reduce((sum, part) => sum + part, 0);
}

function times(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) =>
    row.reduce((sum, entry, column) => sum + entry * (vector[column] ?? 0), 0),
  );
}
