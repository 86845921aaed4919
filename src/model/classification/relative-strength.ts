import { fault } from "../errors";
import { FULL_SCORE } from "./criterion";

/** One thing the account chooses its supplier by; `undefined` is unknown. */
export interface SuccessFactor {
  readonly weight: number;
  readonly ours: number | undefined;
  readonly competitor: number | undefined;
}

export interface RelativeStrength {
  /** Our weighted score over the best competitor's; 1 is parity. */
  readonly ratio: number;
  readonly ours: number;
  readonly competitor: number;
  /** Share of the weights of which both scores are known, 0 to 1. */
  readonly completeness: number;
  /** The ratio if every factor left out were 0 for us and full for the competitor. */
  readonly low: number;
  /** The ratio if every factor left out were full for us and 0 for the competitor. */
  readonly high: number;
}

/**
 * How well we stand with an account against the best competitor, by its own success factors.
 *
 *     ratio = sum of w_i ours_i / sum of w_i competitor_i, over factors with both scores known
 *
 *     low = sum of w_i ours_i / (sum of w_i competitor_i + 10 u),  high = (sum of w_i ours_i + 10 u) /
 *       sum of w_i competitor_i, with u the weights of the factors left out
 *
 * A factor of which one score is unknown would favour the other side, so it is left out of both, shows
 * in completeness and widens low to high: the ratio always lies between them.
 *
 * @param factors - n >= 1 factors; weights of 0 or more, scores from 0 to 10.
 * @returns Ratio (1 is parity), both weighted means, completeness, low and high.
 * @throws {KamError} `not-available` when no weighted factor is fully known, or the competitor scores 0.
 * @example
 * relativeStrength([{ weight: 0.5, ours: 7, competitor: 8 }, { weight: 0.3, ours: 8, competitor: 6 }, { weight: 0.2, ours: 6, competitor: 6 }]).ratio; // 1.014285714286
 * @see Our operationalisation of relative business strength as the customer sees it (McDonald &
 *   Woodburn's selection matrix, cited from memory).
 */
export function relativeStrength(factors: readonly SuccessFactor[]): RelativeStrength {
  let total = 0;
  let known = 0;
  let oursSum = 0;
  let competitorSum = 0;
  for (const { weight, ours, competitor } of factors) {
    total += weight;
    if (ours === undefined || competitor === undefined) continue;
    known += weight;
    oursSum += weight * ours;
    competitorSum += weight * competitor;
  }
  if (known === 0) {
    throw fault("no-factor-to-compare", {});
  }
  if (competitorSum === 0) throw fault("competitor-scores-zero", {});
  const leftOut = FULL_SCORE * (total - known);
  return {
    ratio: oursSum / competitorSum,
    ours: oursSum / known,
    competitor: competitorSum / known,
    completeness: known / total,
    low: oursSum / (competitorSum + leftOut),
    high: (oursSum + leftOut) / competitorSum,
  };
}
