import { curvature, inverse } from "./curvature";
import type { Maximum } from "./maximise";
import type { Sloped } from "./sloped";
import { dot, furthest } from "./vectors";

const POLISHING_STEPS = 6;

/**
 * The same top to more digits than its value can tell apart, by Newton's steps.
 *
 *     step = C^-1 slope,   C the curvature at the top; as long as each step makes the slope flatter
 *
 * @param objective - The function with its slope.
 * @param top - Where `maximise` ended.
 * @param edge - The box, as it was there; a top at its edge stays as it is.
 * @returns The top, polished.
 * @example
 * polish((p, s) => { s[0] = -2 * (p[0] - 3); return -((p[0] - 3) ** 2); }, { point: new Float64Array([3.001]) }, 10).point[0]; // 3
 * @see Nocedal & Wright (2006), Numerical Optimization, chapter 3, cited from memory.
 */
export function polish(objective: Sloped, top: Maximum, edge: number): Maximum {
  let { point, value } = top;
  let slope: Float64Array = new Float64Array(point.length);
  objective(point, slope);
  const bent = inverse(curvature(objective, point))?.map((row) => Float64Array.from(row));
  if (bent === undefined) return top;
  for (let count = 0; count < POLISHING_STEPS; count += 1) {
    const step = Float64Array.from(bent, (row) => dot(row, slope));
    const to = point.map((each, index) => each + (step[index] ?? 0));
    if (furthest(step) > 0.1 || furthest(to) > edge) break;
    const flatter: Float64Array = new Float64Array(point.length);
    const reached = objective(to, flatter);
    if (!(furthest(flatter) < furthest(slope))) break;
    [point, value, slope] = [to, reached, flatter];
  }
  return { point, value, converged: top.converged };
}
