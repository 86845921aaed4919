import type { Random } from "../random";
import type { SampleAccount } from "../sample-account";
import type { FurtherColumns } from "../further-columns";

/** A few accounts that belong to another one: groups of two or three. */
const PARENTS: Readonly<Record<string, string>> = {
  "A-004": "A-006",
  "A-007": "A-013",
  "A-023": "A-010",
  "A-026": "A-029",
  "A-028": "A-037",
  "A-032": "A-029",
  "A-038": "A-021",
};

/** How often nobody has said. */
const GAPS = 0.06;
/** Whoever brings ten times as much is harder to replace by so much. */
const REPLACEABILITY = { most: 0.9, byTens: 0.22, smallest: 10_000, noise: 0.06 };
/** The more it costs an account to leave, the less easily it substitutes us: by indicator, 1 to 4. */
const SUBSTITUTABILITY = { most: 1, byStep: 0.19, usualStep: 2, noise: 0.06 };

/** Columns of groups and dependence. Of prospects nobody can say. */
export const portfolioColumns: FurtherColumns = (random, account) => {
  const replaceability = drawReplaceability(random, account);
  const substitutability = drawSubstitutability(random, account);
  const isProspect = account.lifecycle === "prospect";
  const unlessUnknown = (value: number): number | "" =>
    random.chance(GAPS) || isProspect ? "" : value;
  return {
    parent_id: PARENTS[String(account.account_id)] ?? "",
    replaceability: unlessUnknown(replaceability),
    substitutability: unlessUnknown(substitutability),
  };
};

function drawReplaceability(random: Random, { revenue_12m }: SampleAccount): number {
  const { most, byTens, smallest, noise } = REPLACEABILITY;
  const tens = Math.log10(Math.max(Number(revenue_12m), smallest) / smallest);
  return toFraction(most - byTens * tens + noise * random.deviation());
}

function drawSubstitutability(random: Random, { ind_exit }: SampleAccount): number {
  const { most, byStep, usualStep, noise } = SUBSTITUTABILITY;
  const step = ind_exit === "" ? usualStep : Number(ind_exit);
  return toFraction(most - byStep * step + noise * random.deviation());
}

/** Judged in twentieths, as people judge. */
function toFraction(value: number): number {
  return Math.round(Math.min(Math.max(value, 0.05), 0.95) * 20) / 20;
}
