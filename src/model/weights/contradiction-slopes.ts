import { solveLinearSystem } from "../statistics/linear-system";
import { principalValue, principalVector, type Matrix } from "./principal-vector";

/** How much comparisons contradict one another, and how that changes with the logs of the heights. */
export interface Slopes {
  /** lambda max. */
  readonly lambda: number;
  /** Its first derivatives. */
  readonly gradient: readonly number[];
  /** Its second derivatives. */
  readonly curvature: Matrix;
}

/**
 * lambda max of a scaled matrix of comparisons, and its derivatives by the logs t of the heights.
 *
 *     b_ij = a_ij e^(t_j - t_i):  dB/dt_k raises column k and lowers row k
 *     d lambda = v' dB w;   d2 lambda = v' d2B w + 2 v' dB y,  (lambda I - B) y = dB w - d lambda w, v' y = 0
 *
 * with w and v the principal eigenvectors of B and of its transpose, v' w = 1.
 *
 * @param scaled - B: n x n numbers above 0.
 * @param known - The part of B that changes with the logs; 0 elsewhere and on the diagonal.
 * @returns lambda max with its n first and n x n second derivatives.
 * @example
 * slopesOf([[1, 2], [0.5, 1]], [[0, 2], [0.5, 0]]).lambda; // 2
 * @see Derivatives of a simple eigenvalue, as in any textbook of matrix analysis.
 */
export function slopesOf(scaled: Matrix, known: Matrix): Slopes {
  const right = principalVector(scaled);
  const unscaled = principalVector(transposed(scaled));
  const inner = dot(unscaled, right);
  const left = unscaled.map((part) => part / inner);
  const lambda = principalValue(scaled, right);
  const flows = known.map((row, i) =>
    row.map((entry, j) => (left[i] ?? 0) * entry * (right[j] ?? 0)),
  );
  const [outward, inward] = [flows.map(added), transposed(flows).map(added)];
  const images = imagesOf(known, right);
  const leftImages = imagesOf(transposed(known), left).map((image) => image.map((part) => -part));
  const moves = images.map((image) => moveOf(scaled, { right, left, lambda }, image));
  const direct = (k: number, l: number): number =>
    k === l ? (inward[k] ?? 0) + (outward[k] ?? 0) : -(flows[k]?.[l] ?? 0) - (flows[l]?.[k] ?? 0);
  return {
    lambda,
    gradient: inward.map((flow, k) => flow - (outward[k] ?? 0)),
    curvature: images.map((_, k) =>
      images.map(
        (__, l) =>
          direct(k, l) +
          dot(leftImages[k] ?? [], moves[l] ?? []) +
          dot(leftImages[l] ?? [], moves[k] ?? []),
      ),
    ),
  };
}

// What dB/dt_k makes of a vector, for each k: column k of B times its part, less all of row k.
function imagesOf(known: Matrix, vector: readonly number[]): Matrix {
  return known.map((row, k) =>
    known.map((other, i) => (i === k ? -dot(row, vector) : (other[k] ?? 0) * (vector[k] ?? 0))),
  );
}

interface Principal {
  readonly right: readonly number[];
  readonly left: readonly number[];
  readonly lambda: number;
}

// How the eigenvector moves. One equation more, of the left eigenvector, gives it one answer.
function moveOf(
  scaled: Matrix,
  { right, left, lambda }: Principal,
  image: readonly number[],
): readonly number[] {
  const bordered = scaled.map((row, i) => [
    ...row.map((entry, j) => (i === j ? lambda : 0) - entry),
    right[i] ?? 0,
  ]);
  return solveLinearSystem([...bordered, [...left, 0]], [...image, 0]).slice(0, -1);
}

function transposed(matrix: Matrix): Matrix {
  return matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, part, index) => sum + part * (other[index] ?? 0), 0);
}

function added(row: readonly number[]): number {
  return row.reduce((sum, part) => sum + part, 0);
}
