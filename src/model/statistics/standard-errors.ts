import { curvature, inverse } from "./curvature";
import type { Sloped } from "./sloped";

/**
 * How far the coordinates of a maximum of a log-likelihood may be off.
 *
 *     error_i = sqrt( (C^-1)_ii ),   C the curvature at the top
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
  const spread = inverse(curvature(objective, point));
  const errors = spread?.map((row, index) => Math.sqrt(row[index] ?? NaN));
  return errors?.every((each) => each > 0) === true ? errors : undefined;
}
