import { exceeds, ROUNDING } from "../statistics/reaches";
import { FULL_SCORE } from "../classification/criterion";
import type { Score } from "../classification/score";
import { meanRange, sumRange, type Range } from "./extreme-means";
import type { WeightRegion } from "./weight-region";

/**
 * Scores at the ends of all that an account can have under a region of weightings.
 *
 * Score, low, high and completeness each lie between exact bounds. Every combination of these bounds
 * is given, also those that no single weighting reaches: a class that they all share is that of every
 * weighting of the region, as long as a class changes only where one of the four passes a cut.
 *
 * @param worths - n scores of 0 to 10, one per criterion; `undefined` when unknown.
 * @param chosen - The score under the chosen weights, to which bounds within rounding are set equal.
 * @param region - The weightings.
 * @returns Two scores for an account of which all is known, else up to 24.
 * @example
 * boundingScores([8], { score: 8, completeness: 1, low: 8, high: 8 }, { chosen: [1], least: [1], most: [1] }).map(({ score }) => score); // [8, 8]
 * @see Our operationalisation.
 */
export function boundingScores(
  worths: readonly (number | undefined)[],
  chosen: Score,
  region: WeightRegion,
): readonly Score[] {
  const scores = ends(meanRange(region, worths), chosen.score);
  if (!worths.includes(undefined)) {
    return scores.map((end = 0) => ({ score: end, completeness: 1, low: end, high: end }));
  }
  const filled = (unknown: number): Range =>
    sumRange(
      region,
      worths.map((worth) => worth ?? unknown),
    );
  const known = sumRange(
    region,
    worths.map((worth) => (worth === undefined ? 0 : 1)),
  );
  // Where all that is known may weigh nothing, there may be no score at all.
  const possible = exceeds(known.least, 0) ? scores : [...scores, undefined];
  return possible.flatMap((score) =>
    ends(known, chosen.completeness).flatMap((completeness) =>
      ends(filled(0), chosen.low).flatMap((low) =>
        ends(filled(FULL_SCORE), chosen.high).map((high) => ({ score, completeness, low, high })),
      ),
    ),
  );
}

/**
 * The number under the chosen weights, where another differs from it by rounding only.
 *
 * @param value - A number under other weights.
 * @param own - The number under the chosen weights; `undefined` when there is none.
 * @returns One of the two.
 * @example
 * settle(6.0000000000001, 6); // 6
 * @see Our operationalisation.
 */
export function settle(value: number, own: number | undefined): number {
  return own !== undefined && Math.abs(value - own) < ROUNDING ? own : value;
}

function ends(range: Range, own: number | undefined): readonly number[];
function ends(range: Range | undefined, own: number | undefined): readonly (number | undefined)[];
function ends(range: Range | undefined, own: number | undefined): readonly (number | undefined)[] {
  if (range === undefined) return [undefined];
  return [settle(range.least, own), settle(range.greatest, own)];
}
