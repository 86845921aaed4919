import type { Sloped } from "./sloped";

/** Step of the differences of slopes. */
const STEP = 1e-4;

/**
 * How sharply a function bends down at a point.
 *
 *     C_ij = -(slope_j(x + h e_i) - slope_j(x - h e_i)) / 2h
 *
 * @param objective - Function with its slope.
 * @param point - n coordinates.
 * @returns n rows of n; above 0 on its diagonal at a top.
 * @example
 * curvature((p, s) => { s[0] = -4 * p[0]; return 0; }, new Float64Array([0])); // [[4]]
 * @see Central differences.
 */
export function curvature(objective: Sloped, point: Float64Array): readonly (readonly number[])[] {
  const slopeAt = (index: number, step: number): Float64Array => {
    const probe = point.slice();
    probe[index] = (probe[index] ?? 0) + step;
    const slope = new Float64Array(point.length);
    objective(probe, slope);
    return slope;
  };
  return Array.from(point, (_, index) => {
    const [above, below] = [slopeAt(index, STEP), slopeAt(index, -STEP)];
    return Array.from(above, (each, column) => ((below[column] ?? 0) - each) / (2 * STEP));
  });
}

/**
 * Inverse of a matrix that bends down to all sides (Gauss-Jordan).
 *
 * @param matrix - n rows of n, symmetric.
 * @returns The inverse, or `undefined` where some side does not bend down: there is no top then.
 * @example
 * inverse([[4]]); // [[0.25]]
 * @see Gauss-Jordan elimination; a symmetric matrix is positive definite when its pivots are above 0.
 */
export function inverse(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => (column === index ? 1 : 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = rows[pivot] ?? [];
    const divisor = line[pivot] ?? 0;
    if (!(divisor > 0)) return undefined;
    const scaled = line.map((each) => each / divisor);
    rows[pivot] = scaled;
    rows.forEach((row, index) => {
      const factor = row[pivot] ?? 0;
      if (index === pivot || factor === 0) return;
      rows[index] = row.map((each, column) => each - factor * (scaled[column] ?? 0));
    });
  }
  const inverted = rows.map((row) => row.slice(size));
  return inverted.flat().every(Number.isFinite) ? inverted : undefined;
}
