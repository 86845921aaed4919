import type { Fault } from "../faults";
import type { Remark } from "../remarks";
import { LAST_YEAR, revenueBelowZero, YEAR_BEFORE } from "../value/share-of-wallet";
import type { HealthEvidence } from "./health-parts";

/**
 * Why a trend is unknown although its amounts are there: revenue of the year before is no base for a
 * rate, or revenue below 0 is no share of the wallet.
 *
 * @param evidence - The facts; `undefined` is unknown.
 * @returns Reasons by their codes, none where revenue is above 0 or unknown.
 * @example
 * trendGaps({ revenue: 50, revenueBefore: -10 })[0].code; // "no-base-of-growth"
 * @see Our operationalisation.
 */
export function trendGaps(
  evidence: Pick<HealthEvidence, "revenue" | "revenueBefore" | "wallet" | "walletBefore">,
): readonly (Fault | Remark)[] {
  const { revenue, revenueBefore, wallet, walletBefore } = evidence;
  const gaps: (Fault | Remark)[] = [];
  if (revenue !== undefined && revenueBefore !== undefined && revenueBefore <= 0) {
    const facts = { column: YEAR_BEFORE.revenue, found: revenueBefore };
    gaps.push({ code: "no-base-of-growth", facts });
  }
  if (wallet === undefined || walletBefore === undefined) return gaps;
  if (revenue !== undefined && revenue < 0) gaps.push(revenueBelowZero(LAST_YEAR).fault);
  if (revenueBefore !== undefined && revenueBefore < 0) {
    gaps.push(revenueBelowZero(YEAR_BEFORE).fault);
  }
  return gaps;
}
