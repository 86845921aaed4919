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
  return curvature > 0
    ? gainedEarly(distance, width, curvature)
    : 1 - gainedEarly(width - distance, width, -curvature);
}

function gainedEarly(distance: number, width: number, curvature: number): number {
  return Math.expm1(-curvature * distance) / Math.expm1(-curvature * width);
}

/**
 * The quotient that a criterion of two facts is judged by.
 *
 * Without a known divisor above 0 there is none: it is unknown, not 0. Over revenue below 0 a loss would
 * be a margin, and the larger the credits, the better it would look.
 *
 * @param value - Any number; `undefined` when unknown.
 * @param divisor - A number in its own unit; `undefined` when unknown.
 * @returns Their quotient; `undefined` where there is none, or none that is a number.
 * @example
 * ratio(30, 120); // 0.25
 * @see Arithmetic; the guard is our operationalisation.
 */
export function ratio(value: number | undefined, divisor: number | undefined): number | undefined {
  if (value === undefined || divisor === undefined || divisor <= 0) return undefined;
  // Only a divisor below 1 can lead beyond the largest number.
  return divisor < 1 && Math.abs(value) > divisor * LARGEST ? undefined : value / divisor;
}

const LARGEST = Number.MAX_VALUE / 2;

/** What a criterion is judged by: one fact, or one divided by another. */
export interface CriterionSource {
  readonly numerator: string;
  readonly denominator: string | undefined;
}

/**
 * The facts behind a criterion, by its name.
 *
 * @param criterion - A criterion named after one fact, or after two parted by a stroke.
 * @returns Their names.
 * @example
 * sourceOf({ name: "contribution_12m / revenue_12m" }).denominator; // "revenue_12m"
 */
export function sourceOf(criterion: Pick<Criterion, "name">): CriterionSource {
  const [numerator = "", denominator] = criterion.name.split("/").map((fact) => fact.trim());
  return { numerator, denominator };
}

/**
 * Names of all facts that criteria rest on, each once.
 *
 * @param criteria - n criteria.
 * @returns The names, in the order in which the criteria first ask for them.
 * @example
 * factsOf([{ name: "margin / revenue" }, { name: "revenue" }]); // ["margin", "revenue"]
 */
export function factsOf(criteria: readonly Pick<Criterion, "name">[]): readonly string[] {
  const names = criteria.map(sourceOf).flatMap((source) => [source.numerator, source.denominator]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Values of the criteria of one account, from those of its facts; `undefined` is unknown. */
export type CriterionValues = (
  facts: readonly (number | undefined)[],
) => readonly (number | undefined)[];

/**
 * Says how the values of criteria come from those of facts.
 *
 * @param criteria - n criteria.
 * @returns What makes n values of the values of the facts, which stand in the order of `factsOf`.
 * @example
 * criterionValues([{ name: "margin / revenue" }])([30, 120]); // [0.25]
 */
export function criterionValues(criteria: readonly Pick<Criterion, "name">[]): CriterionValues {
  const names = factsOf(criteria);
  const places = criteria.map(sourceOf).map(({ numerator, denominator }) => ({
    value: names.indexOf(numerator),
    divisor: denominator === undefined ? undefined : names.indexOf(denominator),
  }));
  const isPlain = places.every(({ value, divisor }, at) => value === at && divisor === undefined);
  if (isPlain) return (facts) => facts;
  return (facts) =>
    places.map(({ value, divisor }) =>
      divisor === undefined ? facts[value] : ratio(facts[value], facts[divisor]),
    );
}
