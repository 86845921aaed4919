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
 * declineSigns({ sumBefore: 18 }, 14, { sumFall: 4, revenueFall: 0.3, overdue: 0.05 }); // ["indicators fell by 4 in 12 months, from 18 to 14"]
 * @see Our operationalisation of uncoupling (Millman & Wilson) and disintegrating relationships.
 */
export function declineSigns(
  evidence: StageEvidence,
  sum: number | undefined,
  rule: DeclineRule,
): readonly string[] {
  const { hasNotice, sumBefore, silenceProbability } = evidence;
  if (hasNotice !== true && sumBefore === undefined && silenceProbability === undefined)
    return NO_SIGNS;
  return SIGNS.filter(({ shows }) => shows(evidence, sum, rule) === true).map(({ says }) =>
    says(evidence, sum),
  );
}

/**
 * The signs of coming apart that cannot be told either way, because facts are unknown.
 *
 * A sign of two parts is ruled out by one of them: with orders in rhythm it does not matter that
 * revenue is unknown.
 *
 * @param evidence - What is known of the relationship.
 * @param sum - Sum of the indicators now, 6 to 24, or `undefined`.
 * @param rule - Falls that count, and the probability of the silence.
 * @returns The names of those signs; none when all three could be looked at.
 * @example
 * uncheckedSigns({ hasNotice: false, sumBefore: 18, silenceProbability: 0.01 }, 17, { sumFall: 4, revenueFall: 0.3, overdue: 0.05 }); // ["fall of revenue with a silence"]
 * @see Our operationalisation: what is unknown is no sign, and no all-clear either.
 */
export function uncheckedSigns(
  evidence: StageEvidence,
  sum: number | undefined,
  rule: DeclineRule,
): readonly string[] {
  return SIGNS.filter(({ shows }) => shows(evidence, sum, rule) === undefined).map(
    ({ name }) => name,
  );
}

/** One sign. It shows, it does not, or `undefined`: it cannot be told. */
interface DeclineSign {
  readonly name: string;
  readonly shows: (
    evidence: StageEvidence,
    sum: number | undefined,
    rule: DeclineRule,
  ) => boolean | undefined;
  readonly says: (evidence: StageEvidence, sum: number | undefined) => string;
}

const SIGNS: readonly DeclineSign[] = [
  {
    name: "notice",
    shows: ({ hasNotice }) => hasNotice,
    says: () => "notice given",
  },
  {
    name: "fall of the indicators",
    shows: ({ sumBefore }, sum, { sumFall }) =>
      sum === undefined || sumBefore === undefined ? undefined : sumBefore - sum >= sumFall,
    says: ({ sumBefore = 0 }, sum = 0) =>
      `indicators fell by ${sumBefore - sum} in 12 months, from ${sumBefore} to ${sum}`,
  },
  {
    name: "fall of revenue with a silence",
    shows: ({ revenue, revenueBefore, silenceProbability }, _, rule) =>
      both(isSilent(silenceProbability, rule), hasFallen(revenue, revenueBefore, rule)),
    says: ({ revenue = 0, revenueBefore = 0, silenceProbability = 0 }) =>
      `revenue fell${byShare(revenue, revenueBefore)} from ${revenueBefore} to ${revenue}, ` +
      `and so long a silence is hardly chance (probability ${smallText(silenceProbability)})`,
  },
];

// A probability is never 0: a cell that says so was rounded.
function smallText(probability: number): string {
  return probability < 0.001 ? "below 0.001" : String(probability);
}

const ROUNDING = 1e-12;

const NO_SIGNS: readonly string[] = [];

// One part that does not hold settles it, whatever the other is.
function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

function isSilent(probability: number | undefined, rule: DeclineRule): boolean | undefined {
  return probability === undefined ? undefined : probability < rule.overdue;
}

function hasFallen(
  revenue: number | undefined,
  before: number | undefined,
  { revenueFall }: DeclineRule,
): boolean | undefined {
  // From a year of nothing, or of credits above invoices, there is no fraction to fall by.
  if (before !== undefined && before <= 0) return false;
  if (revenue === undefined || before === undefined) return undefined;
  // 70% of 90 is 63, whatever binary fractions make of it.
  return revenue <= before * (1 - revenueFall) * (1 + ROUNDING);
}

// Nothing where revenue was not above 0, or is below it: no share of it is left then.
function byShare(revenue: number, before: number): string {
  return before > 0 && revenue >= 0 ? ` by ${Math.round((1 - revenue / before) * 100)}%,` : "";
}
