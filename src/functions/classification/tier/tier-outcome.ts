import { invalidInput } from "../../../model/errors";
import { decideTier } from "../../../model/classification/tier";
import {
  capKeyAccounts,
  type CapCriteria,
  type CapPlace,
} from "../../../model/classification/tier-cap";
import {
  holdTier,
  type HeldTier,
  type TierMargins,
} from "../../../model/classification/tier-hysteresis";
import type { Tier, TierDecision, TierRule } from "../../../model/classification/tier-rule";
import { closeness, idealDistances } from "../../../model/weights/topsis";
import type { SettingName } from "../../../schema/settings";
import type { Settings } from "../../../reading/settings";
import type { ScoredAccount } from "../score/scored-account";

/** The tier of an account, and each step that led to it. */
export interface TierOutcome {
  /** After gates, memory and cap. */
  readonly tier: Tier;
  readonly decision: TierDecision;
  readonly held: HeldTier;
  /** `undefined` where all key accounts have a place. */
  readonly place: CapPlace | undefined;
}

/** The named settings that tiers rest on, in the order in which they are applied. */
export const TIER_SETTINGS: readonly SettingName[] = [
  "tier: attractiveness cut",
  "tier: strength cut",
  "tier: completeness for a class",
  "tier: completeness for Strategic key",
  "tier: share of purchasing power",
  "tier: share of contribution",
  "tier: attractiveness margin",
  "tier: strength margin",
  "tier: most key accounts",
  "tier: capacity for key accounts",
  "tier: cap weight attractiveness",
  "tier: cap weight strength",
  "tier: cap weight lifetime value",
  "tier: cap weight stage",
];

/** What the gates alone go by, without the memory of a tier. */
export function gateRule(settings: Settings): TierRule {
  return {
    cuts: {
      attractiveness: settings.value("tier: attractiveness cut"),
      strength: settings.value("tier: strength cut"),
    },
    strategicCompleteness: settings.value("tier: completeness for Strategic key"),
  };
}

export function tierRule(settings: Settings): TierRule & { readonly margins: TierMargins } {
  return {
    ...gateRule(settings),
    margins: {
      attractiveness: settings.value("tier: attractiveness margin"),
      strength: settings.value("tier: strength margin"),
    },
  };
}

/** The tiers of all accounts together, in their order: the cap sets them against one another. */
export function decideTiers(
  accounts: readonly ScoredAccount[],
  settings: Settings,
): readonly TierOutcome[] {
  const rule = tierRule(settings);
  const weights = capWeights(settings);
  const decided = accounts.map((account) => {
    const decision = decideTier(account, rule);
    const held = holdTier(decision.tier, account, account.history, rule);
    return { tier: held.tier, decision, held, place: undefined };
  });
  const places = capKeyAccounts(
    decided.map(({ tier }) => tier),
    (index) => capCriteria(accounts[index]),
    keyAccountCap(settings),
    // Candidates that are all alike have no closeness: they stay together, as equals.
    (rows) => idealDistances(rows, weights, ALL_HIGHER).map((each) => closeness(each) ?? 0),
  );
  if (places.size === 0) return decided;
  return decided.map((outcome, index): TierOutcome => {
    const place = places.get(index);
    return place?.isCut === true ? { ...outcome, tier: "Standard", place } : { ...outcome, place };
  });
}

/** What too many key accounts are compared by. */
function capCriteria(account: ScoredAccount | undefined): CapCriteria {
  return [account?.attractiveness, account?.strength, account?.lifetimeValue, account?.height];
}

const ALL_HIGHER = [true, true, true, true];

function capWeights(settings: Settings): readonly number[] {
  const weights = [
    settings.value("tier: cap weight attractiveness"),
    settings.value("tier: cap weight strength"),
    settings.value("tier: cap weight lifetime value"),
    settings.value("tier: cap weight stage"),
  ];
  // Ranked by nothing, all are equals, and equals are never cut.
  if (weights.some((weight) => weight > 0)) return weights;
  const expected = "a cap weight above 0 for attractiveness, strength, lifetime value or stage";
  throw invalidInput({ argument: "settings", column: "value" }, expected, 0);
}

/** As many key accounts as people can care for, and no more than the rule allows. */
function keyAccountCap(settings: Settings): number {
  return Math.min(
    settings.value("tier: most key accounts"),
    settings.value("tier: capacity for key accounts"),
  );
}
