import { LAST_YEAR, revenueBelowZero, YEAR_BEFORE } from "../value/share-of-wallet";
import type { HealthEvidence } from "./health-parts";

/**
 * Why a trend is unknown although its amounts are there: revenue of the year before is no base for a
 * rate, or revenue below 0 is no share of the wallet.
 *
 * @param evidence - The facts; `undefined` is unknown.
 * @returns Reasons in words, none where revenue is above 0 or unknown.
 * @example
 * trendGaps({ revenue: 50, revenueBefore: -10 }); // ["revenue_prev_12m is -10, so there is no rate of growth"]
 * @see Our operationalisation.
 */
export function trendGaps(
  evidence: Pick<HealthEvidence, "revenue" | "revenueBefore" | "wallet" | "walletBefore">,
): readonly string[] {
  const { revenue, revenueBefore, wallet, walletBefore } = evidence;
  const gaps: string[] = [];
  if (revenue !== undefined && revenueBefore !== undefined && revenueBefore <= 0) {
    gaps.push(`${YEAR_BEFORE.revenue} is ${revenueBefore}, so there is no rate of growth`);
  }
  if (wallet === undefined || walletBefore === undefined) return gaps;
  if (revenue !== undefined && revenue < 0) gaps.push(revenueBelowZero(LAST_YEAR).message);
  if (revenueBefore !== undefined && revenueBefore < 0) {
    gaps.push(revenueBelowZero(YEAR_BEFORE).message);
  }
  return gaps;
}
