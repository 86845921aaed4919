import { curvature, inverse } from "./curvature";
import type { Sloped } from "./sloped";

export interface Maximum {
  readonly point: Float64Array;
  readonly value: number;
  /** True when no direction that is open leads higher. */
  readonly converged: boolean;
}

/** Slopes this small change the value by nothing a person could see. */
const FLAT = 2e-5;
const MOST_STEPS = 300;
const POLISHING_STEPS = 6;
const LONGEST_STEP = 2;
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
 * @returns The point, its value, and whether it is flat there.
 * @example
 * maximise((p, s) => { s[0] = -2 * (p[0] - 3); return -((p[0] - 3) ** 2); }, [0], 10).point[0]; // 3
 * @see Nocedal & Wright (2006), Numerical Optimization, chapter 6, cited from memory.
 */
export function maximise(objective: Sloped, start: readonly number[], edge: number): Maximum {
  const first = climb(objective, Float64Array.from(start), edge);
  const again = climb(objective, first.point, edge);
  return again.value >= first.value ? again : first;
}

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
    if (longest(step) > 0.1 || longest(to) > edge) break;
    const flatter: Float64Array = new Float64Array(point.length);
    const reached = objective(to, flatter);
    if (!(longest(flatter) < longest(slope))) break;
    [point, value, slope] = [to, reached, flatter];
  }
  return { point, value, converged: top.converged };
}

function climb(objective: Sloped, start: Float64Array, edge: number): Maximum {
  const size = start.length;
  let point = start;
  let slope: Float64Array = new Float64Array(size);
  let value = objective(point, slope);
  let learnt = identity(size);
  let isFresh = true;
  let idle = 0;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const open = openSlope(point, slope, edge);
    if (longest(open) <= FLAT) return { point, value, converged: true };
    const direction = ascent(learnt, open, isFresh);
    const next = lineSearch(objective, { point, value, open, direction, edge });
    if (next === undefined) {
      if (isFresh) break;
      learnt = identity(size);
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
  const converged = longest(openSlope(point, slope, edge)) <= 1e-7 * Math.abs(value) + 1e-3;
  return { point, value, converged };
}

// The slope, without what leads out of the box.
function openSlope(point: Float64Array, slope: Float64Array, edge: number): Float64Array {
  return slope.map((each, index) => {
    const at = point[index] ?? 0;
    return (at >= edge && each > 0) || (at <= -edge && each < 0) ? 0 : each;
  });
}

// Where to go: uphill along the learnt curvature, at most `LONGEST_STEP` far.
function ascent(learnt: Float64Array[], open: Float64Array, isFresh: boolean): Float64Array {
  let direction = isFresh
    ? open.slice()
    : open.map((each, index) => (each === 0 ? 0 : dot(learnt[index] ?? open, open)));
  if (dot(direction, open) <= 0) direction = open.slice();
  const length = longest(direction);
  const limit = isFresh ? 0.5 : LONGEST_STEP;
  return length > limit ? direction.map((each) => (each * limit) / length) : direction;
}

interface Standing {
  readonly point: Float64Array;
  readonly value: number;
  readonly open: Float64Array;
  readonly direction: Float64Array;
  readonly edge: number;
}

// The first of ever shorter steps that gains enough.
function lineSearch(
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

// BFGS update of the inverse curvature of the negative function.
function learn(
  learnt: Float64Array[],
  step: { from: Float64Array; to: Float64Array; slope: Float64Array; next: Float64Array },
  isFresh: boolean,
): Float64Array[] {
  const moved = step.to.map((each, index) => each - (step.from[index] ?? 0));
  const turned = step.slope.map((each, index) => each - (step.next[index] ?? 0));
  const gain = dot(moved, turned);
  if (gain <= 1e-14) return learnt;
  const scale = isFresh ? gain / dot(turned, turned) : 1;
  const old = isFresh ? learnt.map((row) => row.map((each) => each * scale)) : learnt;
  const bent = old.map((row) => dot(row, turned));
  const factor = (1 + dot(turned, Float64Array.from(bent)) / gain) / gain;
  return old.map((row, i) =>
    row.map(
      (each, j) =>
        each +
        factor * (moved[i] ?? 0) * (moved[j] ?? 0) -
        ((bent[i] ?? 0) * (moved[j] ?? 0) + (moved[i] ?? 0) * (bent[j] ?? 0)) / gain,
    ),
  );
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => {
    const line = new Float64Array(size);
    line[row] = 1;
    return line;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1)
    sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function longest(vector: Float64Array): number {
  let most = 0;
  for (const each of vector) most = Math.max(most, Math.abs(each));
  return most;
}
