import { exceeds, RESIDUE } from "../statistics/reaches";
import {
  DECLINE_SIGNS,
  type DeclineRule,
  type StageDecision,
  type StageEvidence,
} from "./stage-rule";

/**
 * What shows that a relationship comes apart (stage Disintegrating).
 *
 * Notice: it has been given. Indicators: their sum fell by the stated number within 12 months. Revenue: it
 * fell by the stated fraction while the silence since the last order is more than chance. What is unknown
 * is no sign, and no all-clear either; a sign of two parts is ruled out by one of them: with orders in
 * rhythm it does not matter that revenue is unknown.
 *
 * @param evidence - What is known of the relationship.
 * @param sum - Sum of the indicators now, 6 to 24, or `undefined`.
 * @param rule - Falls that count, and the probability of the silence.
 * @returns Whether each sign shows; `undefined` where it cannot be told.
 * @example
 * declineSigns({ sumBefore: 18 }, 14, { sumFall: 4, revenueFall: 0.3, overdue: 0.05 }); // { notice: undefined, indicators: true, revenue: undefined }
 * @see Our operationalisation of uncoupling (Millman & Wilson) and disintegrating relationships.
 */
export function declineSigns(
  evidence: StageEvidence,
  sum: number | undefined,
  rule: DeclineRule,
): StageDecision["signs"] {
  const { hasNotice, sumBefore } = evidence;
  const isKnown = sum !== undefined && sumBefore !== undefined;
  return {
    notice: hasNotice,
    indicators: isKnown ? sumBefore - sum >= rule.sumFall : undefined,
    revenue: both(isSilent(evidence, rule), hasFallen(evidence, rule)),
  };
}

/**
 * Whether a relationship comes apart: any one sign is enough.
 *
 * @param signs - Whether each sign shows.
 * @returns True when one does.
 * @example
 * isComingApart({ notice: false, indicators: true, revenue: undefined }); // true
 * @see Our operationalisation.
 */
export function isComingApart(signs: StageDecision["signs"]): boolean {
  return DECLINE_SIGNS.some((sign) => signs[sign] === true);
}

// One part that does not hold settles it, whatever the other is.
function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

function isSilent({ silenceProbability }: StageEvidence, rule: DeclineRule): boolean | undefined {
  return silenceProbability === undefined ? undefined : silenceProbability < rule.overdue;
}

function hasFallen(
  { revenue, revenueBefore }: StageEvidence,
  { revenueFall }: DeclineRule,
): boolean | undefined {
  // From a year of nothing, or of credits above invoices, there is no fraction to fall by.
  if (revenueBefore !== undefined && revenueBefore <= 0) return false;
  if (revenue === undefined || revenueBefore === undefined) return undefined;
  // 70% of 90 is 63, whatever binary fractions make of it.
  return !exceeds(revenue / revenueBefore, 1 - revenueFall, RESIDUE);
}
