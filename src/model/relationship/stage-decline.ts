import type { DeclineRule, StageEvidence } from "./stage-rule";

/**
 * What shows that a relationship comes apart (stage Disintegrating).
 *
 * Any one is enough: notice has been given; the sum of the indicators fell by the stated number within
 * 12 months; or revenue fell by the stated fraction while the silence since the last order is more
 * than chance. What is unknown is no sign.
 *
 * @param evidence - What is known of the relationship.
 * @param sum - Sum of the indicators now, 6 to 24, or `undefined`.
 * @param rule - Falls that count, and the probability of the silence.
 * @returns The signs in words; none when the relationship holds.
 * @example
 * declineSigns({ sumBefore: 18 }, 14, { sumFall: 4, revenueFall: 0.3, overdue: 0.05 }); // ["indicators fell from 18 to 14"]
 * @see Our operationalisation of uncoupling (Millman & Wilson) and disintegrating relationships.
 */
export function declineSigns(
  evidence: StageEvidence,
  sum: number | undefined,
  rule: DeclineRule,
): readonly string[] {
  const { hasNotice, sumBefore, revenue, revenueBefore, silenceProbability } = evidence;
  if (hasNotice !== true && sumBefore === undefined && silenceProbability === undefined)
    return NO_SIGNS;
  const signs: string[] = [];
  if (hasNotice === true) signs.push("notice has been given");
  if (sum !== undefined && sumBefore !== undefined && sumBefore - sum >= rule.sumFall) {
    signs.push(`indicators fell from ${sumBefore} to ${sum}`);
  }
  if (isSilent(silenceProbability, rule) && hasFallen(revenue, revenueBefore, rule)) {
    signs.push(
      `revenue fell from ${revenueBefore} to ${revenue}, and a silence as long has probability ${silenceProbability}`,
    );
  }
  return signs;
}

const ROUNDING = 1e-12;

const NO_SIGNS: readonly string[] = [];

function isSilent(probability: number | undefined, rule: DeclineRule): boolean {
  return probability !== undefined && probability < rule.overdue;
}

function hasFallen(
  revenue: number | undefined,
  before: number | undefined,
  { revenueFall }: DeclineRule,
): boolean {
  // From a year of nothing, or of credits above invoices, there is no fraction to fall by.
  if (revenue === undefined || before === undefined || before <= 0) return false;
  // 70 % of 90 is 63, whatever binary fractions make of it.
  return revenue <= before * (1 - revenueFall) * (1 + ROUNDING);
}
