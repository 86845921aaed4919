import { ascent, unlearnt, learn } from "./learnt-curvature";
import { lineSearch } from "./line-search";
import type { Sloped } from "./sloped";
import { dot, furthest } from "./vectors";

export interface Maximum {
  readonly point: Float64Array;
  readonly value: number;
  /** True when no direction that is open leads higher. */
  readonly converged: boolean;
}

/** Slopes this small change the value by nothing a person could see. */
const FLAT = 2e-5;
const MOST_STEPS = 300;

/** A step that promises less than this part of the value is lost in its rounding. */
const LEAST_PROMISE = 1e-14;

/** A search is given up where so many times what its next step promises would leave it below its aim. */
const HOPELESS = 100;

/** So far below what has to be reached a search is not begun once more. */
const FAR_BELOW = 100;

/** Steps that gain no more than this part of the value, so many running, lead nowhere. */
const IDLE_GAIN = 1e-12;
const MOST_IDLE_STEPS = 4;

/**
 * Highest point of a smooth function inside a box (BFGS: quasi-Newton steps with line search).
 *
 *     step = H slope,   H the inverse curvature as learnt from the steps so far
 *
 * A coordinate that stands at the edge of the box and wants out stays there. The search ends where
 * the slope is flat, and starts once more from there with a fresh H, lest a poor H stopped it.
 *
 * @param objective - The function with its slope; -Infinity where it has no value.
 * @param start - n coordinates inside the box.
 * @param edge - The box goes from -edge to edge in each coordinate, above 0.
 * @param least - A value below which the top is of no interest: the search is given up where a hundred
 *   times of what its next step promises leaves it below.
 * @returns The point, its value, and whether it is flat there.
 * @example
 * maximise((p, s) => { s[0] = -2 * (p[0] - 3); return -((p[0] - 3) ** 2); }, [0], 10).point[0]; // 3
 * @see Nocedal & Wright (2006), Numerical Optimization, chapter 6, cited from memory.
 */
export function maximise(
  objective: Sloped,
  start: readonly number[],
  edge: number,
  least = -Infinity,
): Maximum {
  const box = { edge, least };
  const first = climb(objective, Float64Array.from(start), box);
  if (first.value < least - FAR_BELOW) return first;
  const again = climb(objective, first.point, box);
  return again.value >= first.value ? again : first;
}

/** Where is searched, and what has to be reached. */
interface Box {
  readonly edge: number;
  readonly least: number;
}

function climb(objective: Sloped, start: Float64Array, { edge, least }: Box): Maximum {
  const size = start.length;
  let point = start;
  let slope: Float64Array = new Float64Array(size);
  let value = objective(point, slope);
  let learnt = unlearnt(size);
  let isFresh = true;
  let idle = 0;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const open = openSlope(point, slope, edge);
    if (furthest(open) <= FLAT) return { point, value, converged: true };
    const direction = ascent(learnt, open, isFresh);
    const promise = dot(direction, open);
    if (!isFresh && isIdle({ value, promise, least })) break;
    const next = lineSearch(objective, { point, value, open, direction, edge });
    if (next === undefined) {
      if (isFresh) break;
      learnt = unlearnt(size);
      isFresh = true;
      continue;
    }
    learnt = learn(learnt, { from: point, to: next.point, slope, next: next.slope }, isFresh);
    isFresh = false;
    idle = next.value - value <= IDLE_GAIN * Math.abs(value) ? idle + 1 : 0;
    ({ point, slope, value } = next);
    if (idle === MOST_IDLE_STEPS) break;
  }
  // Rounding ends the search where the slope is small for so large a value.
  const converged = furthest(openSlope(point, slope, edge)) <= 1e-7 * Math.abs(value) + 1e-3;
  return { point, value, converged };
}

// Whether the next step is lost in rounding, or what has to be reached is out of reach.
function isIdle(next: {
  readonly value: number;
  readonly promise: number;
  readonly least: number;
}): boolean {
  const { value, promise, least } = next;
  return promise <= LEAST_PROMISE * Math.abs(value) || value + HOPELESS * promise < least;
}

// The slope, without what leads out of the box.
function openSlope(point: Float64Array, slope: Float64Array, edge: number): Float64Array {
  return slope.map((each, index) => {
    const at = point[index] ?? 0;
    return (at >= edge && each > 0) || (at <= -edge && each < 0) ? 0 : each;
  });
}
