import { reaches } from "../statistics/reaches";
import { FULL_SCORE, worth, type Criterion } from "./criterion";

/** How attractive one account is, with all that the number rests on. */
export interface Score {
  /** 0 to 10 over the criteria that are known; `undefined` when none is. */
  readonly score: number | undefined;
  /** Share of the weights whose values are known, 0 to 1. */
  readonly completeness: number;
  /** The score if everything unknown were worth nothing. */
  readonly low: number;
  /** The score if everything unknown were worth everything. */
  readonly high: number;
}

/**
 * Scores one account by weighted criteria, and says how much of that is known.
 *
 *     score = sum of w_i v_i over known / sum of w_i over known
 *     completeness = sum of w_i over known / sum of all w_i
 *     low, high = the same sum over all w_i, with 0 or 10 for what is unknown
 *
 * Nothing is imputed: an unknown value leaves score and weights, widens low to high, and shows in
 * completeness.
 *
 * @param values - n values, one per criterion, in its own unit; `undefined` when unknown. 0 is known.
 * @param criteria - n criteria, weights of 0 or more that add up to 1.
 * @returns Score, low and high from 0 to 10; completeness from 0 to 1.
 * @example
 * scoreAccount([8, 4], [0.75, 0.25].map((weight) => ({ name: "", weight, low: 0, high: 10, better: "higher", curvature: 0 }))).score; // 7
 * @see Our operationalisation of the weighted criteria of McDonald & Woodburn's selection matrix,
 *   with the SMART weighting of Edwards (1977); both cited from memory.
 */
export function scoreAccount(
  values: readonly (number | undefined)[],
  criteria: readonly Criterion[],
): Score {
  let total = 0;
  let known = 0;
  let sum = 0;
  // A plain loop: it runs over every cell of a large portfolio.
  for (let index = 0; index < criteria.length; index += 1) {
    const criterion = criteria[index];
    if (criterion === undefined) continue;
    total += criterion.weight;
    const value = values[index];
    if (value === undefined) continue;
    known += criterion.weight;
    sum += criterion.weight * worth(value, criterion);
  }
  // Weights such as 0.01 and 0.02 make a hair more than 10 of values that are worth 10.
  const high = Math.min((sum + FULL_SCORE * (total - known)) / total, FULL_SCORE);
  return {
    score: known > 0 ? Math.min(sum / known, high) : undefined,
    completeness: known / total,
    low: Math.min(sum / total, high),
    high,
  };
}

/**
 * What each criterion adds to the score of an account; the parts add up to the score.
 *
 *     part_i = w_i v_i / sum of w_i over known
 *
 * @param values - n values, one per criterion, in its own unit; `undefined` when unknown.
 * @param criteria - n criteria, weights of 0 or more that add up to 1.
 * @returns n parts, 0 to 10; `undefined` for a criterion whose value is unknown.
 * @example
 * scoreParts([8, undefined], [0.75, 0.25].map((weight) => ({ name: "", weight, low: 0, high: 10, better: "higher", curvature: 0 }))); // [8, undefined]
 * @see Our operationalisation.
 */
export function scoreParts(
  values: readonly (number | undefined)[],
  criteria: readonly Criterion[],
): readonly (number | undefined)[] {
  const known = criteria.reduce(
    (sum, { weight }, index) => (values[index] === undefined ? sum : sum + weight),
    0,
  );
  return criteria.map((criterion, index) => {
    const value = values[index];
    if (value === undefined || known === 0) return undefined;
    return (criterion.weight * worth(value, criterion)) / known;
  });
}

/** Whether a score is enough to put an account on one side of a cut. */
export const STANDINGS = ["firm", "provisional", "insufficient data"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Below which completeness there is no class, and which score divides the classes. */
export interface StandingRule {
  readonly cut: number;
  readonly leastCompleteness: number;
}

/**
 * Says whether what is unknown could move an account across a cut.
 *
 * @param score - A score with its interval and completeness.
 * @param rule - The cut, 0 to 10, and the least completeness, 0 to 1.
 * @returns `insufficient data` below the least completeness; `provisional` when low and high lie on
 *   different sides of the cut (the cut itself counts as above); else `firm`.
 * @example
 * standing({ score: 7, completeness: 0.7, low: 5, high: 8 }, { cut: 6, leastCompleteness: 0.6 }); // "provisional"
 * @see Our operationalisation.
 */
export function standing(score: Score, rule: StandingRule): Standing {
  if (isTooLittleKnown(score.completeness, rule)) return "insufficient data";
  return reaches(score.low, rule.cut) || !reaches(score.high, rule.cut) ? "firm" : "provisional";
}

/**
 * The standing of a score of which only this is said, and not its interval.
 *
 * @param completeness - Known share of the weights, 0 to 1.
 * @param isProvisional - Whether what is unknown could move it across the cut; unknown is no all-clear.
 * @param rule - The cut, and the least completeness, 0 to 1.
 * @returns The standing.
 * @example
 * statedStanding(0.9, undefined, { cut: 6, leastCompleteness: 0.6 }); // "provisional"
 */
export function statedStanding(
  completeness: number,
  isProvisional: boolean | undefined,
  rule: StandingRule,
): Standing {
  if (isTooLittleKnown(completeness, rule)) return "insufficient data";
  return isProvisional === false ? "firm" : "provisional";
}

function isTooLittleKnown(completeness: number, { leastCompleteness }: StandingRule): boolean {
  return !reaches(completeness, leastCompleteness);
}
