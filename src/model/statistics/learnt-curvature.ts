import { dot, furthest } from "./vectors";

/** Inverse curvature of the negative function, as rows of a symmetric matrix. */
type Learnt = readonly Float64Array[];

/** A step that was taken, and the slopes at both of its ends. */
interface Step {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly slope: Float64Array;
  readonly next: Float64Array;
}

const LONGEST_STEP = 2;
const FIRST_STEP = 0.5;

/**
 * Where to go next: uphill along what is learnt of the curvature, and not too far.
 *
 *     step = H slope,   the slope itself where that would lead down
 *
 * @param learnt - H, n rows of n.
 * @param open - Slope of n coordinates; 0 in those that stay.
 * @param isFresh - True when H is not learnt from any step yet: the step is then shorter.
 * @returns n coordinates of a step.
 * @example
 * [...ascent(unlearnt(1), Float64Array.of(0.25), true)]; // [0.25]
 * @see Nocedal & Wright (2006), Numerical Optimization, chapter 6, cited from memory.
 */
export function ascent(learnt: Learnt, open: Float64Array, isFresh: boolean): Float64Array {
  let direction = isFresh
    ? open.slice()
    : open.map((each, index) => (each === 0 ? 0 : dot(learnt[index] ?? open, open)));
  if (dot(direction, open) <= 0) direction = open.slice();
  const length = furthest(direction);
  const limit = isFresh ? FIRST_STEP : LONGEST_STEP;
  return length > limit ? direction.map((each) => (each * limit) / length) : direction;
}

/**
 * Learns from a step (BFGS update of the inverse curvature of the negative function).
 *
 *     H' = H + (1 + y'Hy / s'y) s s' / s'y - (H y s' + s y'H) / s'y
 *     s the step, y the slope before less the slope after
 *
 * @param learnt - H, n rows of n.
 * @param step - Where the step began and ended, and the slopes there.
 * @param isFresh - True when H is not learnt from any step yet: it is then scaled first.
 * @returns H'; H where the step does not bend down.
 * @example
 * learn(unlearnt(1), { from: Float64Array.of(0), to: Float64Array.of(1), slope: Float64Array.of(4), next: Float64Array.of(0) }, true)[0][0]; // 0.25
 * @see Nocedal & Wright (2006), Numerical Optimization, chapter 6, cited from memory.
 */
export function learn(learnt: Learnt, step: Step, isFresh: boolean): Learnt {
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

/**
 * What is known of the curvature before any step: it bends alike to all sides.
 *
 * @param size - n, the number of coordinates.
 * @returns n rows of n, 1 on the diagonal and 0 beside it.
 * @example
 * unlearnt(2).map((row) => [...row]); // [[1, 0], [0, 1]]
 * @see Identity matrix.
 */
export function unlearnt(size: number): Learnt {
  return Array.from({ length: size }, (_, row) => {
    const line = new Float64Array(size);
    line[row] = 1;
    return line;
  });
}
