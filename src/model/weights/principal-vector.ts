import { notAvailable } from "../errors";

/** A positive matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The iteration rests when all parts together move by less than this. */
const REST = 1e-14;
const MOST_ROUNDS = 20_000;

/**
 * The principal eigenvector of a positive matrix (power iteration).
 *
 *     w <- A w / sum of A w, until it rests
 *
 * @param matrix - A: n x n numbers above 0.
 * @param start - Where the iteration begins: n numbers above 0; even parts if left out.
 * @returns n parts above 0 that add up to 1.
 * @throws {KamError} `not-available` when the iteration does not come to rest.
 * @example
 * principalVector([[1, 3], [1 / 3, 1]]).map((part) => Math.round(part * 1e9) / 1e9); // [0.75, 0.25]
 * @see Saaty, T. L. (1977). A scaling method for priorities in hierarchical structures. Journal of
 *   Mathematical Psychology 15(3), 234-281 (cited from memory).
 */
export function principalVector(matrix: Matrix, start?: readonly number[]): readonly number[] {
  let vector = start ?? matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const image = times(matrix, vector);
    const total = image.reduce((sum, part) => sum + part, 0);
    const next = image.map((part) => part / total);
    const moved = next.reduce((sum, part, index) => sum + Math.abs(part - (vector[index] ?? 0)), 0);
    vector = next;
    if (moved < REST) return vector;
  }
  throw notAvailable("these comparisons contradict one another so much that no weights settle");
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
