import type { Sloped } from "./sloped";

/** Step of a difference in logarithms: halves the digits between rounding and curvature. */
const STEP = 1e-5;

/**
 * Gives a function of logarithms its slope by differences to both sides.
 *
 *     slope_i = (f(x + h e_i) - f(x - h e_i)) / 2h
 *
 * @param value - The function; -Infinity where it has no value.
 * @returns The function with its slope, as `maximise` takes it.
 * @example
 * numericSlope((p) => -((p[0] - 3) ** 2))(new Float64Array([1]), new Float64Array(1)); // -4
 * @see Central differences.
 */
export function numericSlope(value: (point: Float64Array) => number): Sloped {
  return (point, slope) => {
    for (let index = 0; index < point.length; index += 1) {
      const at = point[index] ?? 0;
      const probe = point.slice();
      probe[index] = at + STEP;
      const above = value(probe);
      probe[index] = at - STEP;
      slope[index] = (above - value(probe)) / (2 * STEP);
    }
    return value(point);
  };
}
