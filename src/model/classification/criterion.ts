/** One thing by which accounts are judged, with what it weighs and what its values are worth. */
export interface Criterion {
  /** Column the value is read from, or two columns as in `contribution_12m / revenue_12m`. */
  readonly name: string;
  /** Share of the whole judgement, 0 to 1; the weights of all criteria add up to 1. */
  readonly weight: number;
  /** Value that is worth nothing (or everything, where lower is better). Set by a person. */
  readonly low: number;
  /** Value that is worth everything (or nothing, where lower is better). Above `low`. */
  readonly high: number;
  readonly better: "higher" | "lower";
  /** How fast worth is gained: 0 is even; above 0 most is gained early, below 0 late. */
  readonly curvature: number;
}

/** Scores run from 0 to this. */
export const FULL_SCORE = 10;

/** Below this, the exponential value function and the straight line differ by less than rounding. */
const STRAIGHT = 1e-9;

/**
 * What a value of a criterion is worth (anchored value function).
 *
 *     t = (x - low) / (high - low), held within 0 to 1
 *     v = t, or (1 - e^(-c t')) / (1 - e^(-c')) with curvature c, t' = x - low, c' = c (high - low)
 *     worth = 10 v, or 10 (1 - v) where lower is better
 *
 * The anchors are set by a person and not by the data: a new account moves no other account.
 *
 * @param value - x: a number in the criterion's own unit.
 * @param criterion - Anchors (low < high), direction, and curvature per unit of x.
 * @returns A score from 0 to 10.
 * @example
 * worth(3.01, { name: "x", weight: 1, low: 1, high: 5, better: "higher", curvature: 0.653 }); // 7.887459121137
 * @see Kirkwood, C. W. (1997). Strategic Decision Making (exponential single-attribute value
 *   function; cited from memory); the figure is printed in the R package KraljicMatrix.
 */
export function worth(value: number, criterion: Criterion): number {
  const { low, high, curvature } = criterion;
  const held = value < low ? low : value > high ? high : value;
  const gained =
    curvature === 0 ? evenShare(held, low, high) : share(held - low, high - low, curvature);
  return FULL_SCORE * (criterion.better === "higher" ? gained : 1 - gained);
}

function evenShare(held: number, low: number, high: number): number {
  const width = high - low;
  if (Number.isFinite(width)) return (held - low) / width;
  // Anchors at both ends of what numbers can be: halved, they have a width.
  return (held / 2 - low / 2) / (high / 2 - low / 2);
}

function share(distance: number, width: number, curvature: number): number {
  if (Math.abs(curvature * width) < STRAIGHT) return distance / width;
  // For a strongly negative curvature both exponentials overflow; turned round, they vanish.
  if (curvature < 0) return 1 - share(width - distance, width, -curvature);
  return Math.expm1(-curvature * distance) / Math.expm1(-curvature * width);
}
