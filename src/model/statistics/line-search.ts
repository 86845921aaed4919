import type { Sloped } from "./sloped";
import { dot } from "./vectors";

/** Where a step begins, and where it leads. */
interface Standing {
  readonly point: Float64Array;
  readonly value: number;
  /** The slope, without what leads out of the box. */
  readonly open: Float64Array;
  readonly direction: Float64Array;
  readonly edge: number;
}

/**
 * The first of ever shorter steps that gains enough.
 *
 *     value reached >= value + 0.0001 part (direction . slope),   part = 1, 0.3, 0.09, ...
 *
 * @param objective - The function with its slope.
 * @param standing - Point and value, the open slope, the direction to go, and the edge of the box.
 * @param standing.point - n coordinates, where the step begins.
 * @param standing.value - What the function is there.
 * @param standing.open - Its n slopes there, 0 for those that lead out of the box.
 * @param standing.direction - n coordinates, where a whole step leads.
 * @param standing.edge - How far from 0 each coordinate may go, above 0.
 * @returns Point, slope and value reached; `undefined` when no step gains enough.
 * @example
 * lineSearch((p, s) => { s[0] = -2 * p[0]; return -p[0] * p[0]; }, { point: Float64Array.of(1), value: -1, open: Float64Array.of(-2), direction: Float64Array.of(-1), edge: 10 }).value; // -0
 * @see Armijo's rule; Nocedal & Wright (2006), Numerical Optimization, chapter 3, cited from memory.
 */
export function lineSearch(
  objective: Sloped,
  { point, value, open, direction, edge }: Standing,
): { point: Float64Array; slope: Float64Array; value: number } | undefined {
  const promise = dot(direction, open);
  for (let part = 1; part > 1e-9; part *= 0.3) {
    const to = point.map((each, index) =>
      Math.max(-edge, Math.min(edge, each + part * (direction[index] ?? 0))),
    );
    const slope = new Float64Array(point.length);
    const reached = objective(to, slope);
    if (reached > value && reached >= value + 1e-4 * part * promise) {
      return { point: to, slope, value: reached };
    }
  }
  return undefined;
}
