import { fault } from "../errors";
import { FULL_SCORE, worth, type Criterion } from "../classification/criterion";

/** A value of a criterion and what a person says it is worth, 0 to 1. */
export interface StatedWorth {
  readonly value: number;
  readonly worth: number;
}

/** What is worth nothing, and what is worth everything. */
export interface Anchors {
  readonly low: number;
  readonly high: number;
}

/** Curvature is looked for up to this many times the width between the anchors, either way. */
const STEEPEST = 100;
const STEPS = 2_000;
/** The bracket rests at this part of the range. */
const REST = 1e-12;
/** A curve whose squared error is below that of a step by less than this is no better than one. */
const NO_BETTER = 1e-12;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The curvature of the exponential value function that fits what a person says values are worth.
 *
 *     minimise the sum of (v(x_i; c) - stated_i)^2 over c, with v as in `worth`
 *
 * Values at or beyond the anchors are worth 0 or 1 with any curvature and decide nothing. The curvature
 * is that of x in its own unit: with anchors twice as far apart it halves.
 *
 * @param stated - n >= 1 values with their worths, 0 to 1.
 * @param anchors - low, worth 0, and high, worth 1; low below high.
 * @returns The curvature per unit of x: 0 for an even gain, above 0 when most is gained early.
 * @throws {KamError} `not-available` when no value lies between the anchors, when these are too far apart
 *   for a number, or when the statements ask for a step rather than a curve.
 * @example
 * valueCurvature([{ value: 5, worth: 0.5 }], { low: 0, high: 10 }); // 0
 * @see Kirkwood (1997), as for `worth`; least squares as in the R package KraljicMatrix.
 */
export function valueCurvature(stated: readonly StatedWorth[], anchors: Anchors): number {
  const { low, high } = anchors;
  const telling = stated.filter(({ value }) => value > low && value < high);
  if (telling.length === 0) {
    throw fault("no-value-between-anchors", {});
  }
  const width = high - low;
  if (!Number.isFinite(width)) throw fault("anchors-too-far-apart", {});
  const error = (steepness: number): number => {
    const criterion = curved({ low, high, curvature: steepness / width });
    return telling.reduce(
      (sum, each) => sum + (worth(each.value, criterion) / FULL_SCORE - each.worth) ** 2,
      0,
    );
  };
  const best = coarseMinimum(error);
  const ofStep = Math.min(error(-STEEPEST), error(STEEPEST));
  if (ofStep - error(best) < NO_BETTER) {
    throw fault("step-and-no-curve", {});
  }
  const step = (2 * STEEPEST) / STEPS;
  const found = goldenSection(error, best - step, best + step);
  return (Math.abs(found) < ROUNDING ? 0 : found) / width;
}

/** Nearer to 0 than this, the search cannot tell a curve from a straight line. */
const ROUNDING = 1e-8;

// The best of evenly spread points: the error may have more than one valley.
function coarseMinimum(error: (at: number) => number): number {
  let [best, least] = [0, Infinity];
  for (let step = 0; step <= STEPS; step += 1) {
    const at = -STEEPEST + (2 * STEEPEST * step) / STEPS;
    const value = error(at);
    if (value < least) [best, least] = [at, value];
  }
  return best;
}

function goldenSection(error: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let [atLeft, atRight] = [error(left), error(right)];
  while (high - low > REST * STEEPEST) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = error(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = error(right);
    }
  }
  return (low + high) / 2;
}

function curved(shape: Pick<Criterion, "low" | "high" | "curvature">): Criterion {
  return { name: "", weight: 1, better: "higher", ...shape };
}
