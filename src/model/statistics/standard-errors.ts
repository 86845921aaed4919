import type { Sloped } from "./maximise";

/** Step of the differences of slopes. */
const STEP = 1e-4;

/**
 * How far the coordinates of a maximum of a log-likelihood may be off.
 *
 *     error_i = sqrt( (-C)^-1_ii ),   C_ij = (slope_j(x + h e_i) - slope_j(x - h e_i)) / 2h
 *
 * @param objective - Log-likelihood with its slope.
 * @param point - Where it is highest; n coordinates.
 * @returns n standard errors, or `undefined` where the top is no rounded hill: then there are none.
 * @example
 * standardErrors((p, s) => { s[0] = -4 * p[0]; return -2 * p[0] * p[0]; }, new Float64Array([0])); // [0.5]
 * @see Inverse of the observed information (Fisher).
 */
export function standardErrors(
  objective: Sloped,
  point: Float64Array,
): readonly number[] | undefined {
  const size = point.length;
  const slopeAt = (index: number, step: number): Float64Array => {
    const probe = point.slice();
    probe[index] = (probe[index] ?? 0) + step;
    const slope = new Float64Array(size);
    objective(probe, slope);
    return slope;
  };
  const curvature = Array.from(point, (_, index) => {
    const [above, below] = [slopeAt(index, STEP), slopeAt(index, -STEP)];
    return Array.from(above, (each, column) => ((below[column] ?? 0) - each) / (2 * STEP));
  });
  return inverseDiagonal(curvature)?.map(Math.sqrt);
}

// Diagonal of the inverse by elimination; `undefined` where a pivot is not above 0.
function inverseDiagonal(matrix: readonly (readonly number[])[]): readonly number[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => (column === index ? 1 : 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = rows[pivot] ?? [];
    const divisor = line[pivot] ?? 0;
    // A hill that is rounded to all sides has pivots above 0, in any order.
    if (!(divisor > 0)) return undefined;
    const scaled = line.map((each) => each / divisor);
    rows[pivot] = scaled;
    rows.forEach((row, index) => {
      const factor = row[pivot] ?? 0;
      if (index === pivot || factor === 0) return;
      rows[index] = row.map((each, column) => each - factor * (scaled[column] ?? 0));
    });
  }
  const diagonal = rows.map((row, index) => row[size + index] ?? NaN);
  return diagonal.every((each) => each > 0 && Number.isFinite(each)) ? diagonal : undefined;
}
