import { statedStanding } from "../../../model/classification/score";
import type { CapRule, TierAccount, TierRule } from "../../../model/classification/tier-rule";
import { invalidInput } from "../../../model/errors";
import type { RowValues } from "../../../reading/row-values";
import { flagColumn, needed, numberColumn } from "../../../schema/columns";
import { accountColumns } from "../../../schema/tables/accounts";
import { gateRule, routeRule, standingRule } from "../../define/criteria/criteria";
import type { Settings } from "../../../reading/settings";

/** The plain values of one account, in this order. */
export const plainTierColumns = [
  numberColumn({ header: "attractiveness", help: "Score of the account.", min: 0, max: 10 }),
  accountColumns.relative_strength,
  flagColumn({ header: "gate_0", help: "Leads in purchasing power or is named as strategic." }),
  needed(
    numberColumn({ header: "completeness", help: "Known share of the weights.", min: 0, max: 1 }),
  ),
  flagColumn({ header: "provisional", help: "The unknown could move it across the cut." }),
  accountColumns.lifetime_value,
  accountColumns.contribution_12m,
  flagColumn({ header: "makes_contribution", help: "Among the accounts that earn the profit." }),
  accountColumns.tier_prev,
  accountColumns.tier_proposed_prev,
] as const;

/** One account handed over as plain values, which say what leads and what is provisional. */
export function plainTierAccount(
  values: RowValues<typeof plainTierColumns>,
  settings: Settings,
): TierAccount {
  const [attractiveness, strength, gateZero, completeness, isProvisional, ...amounts] = values;
  const [lifetimeValue, contribution, makesContribution, held, proposedBefore] = amounts;
  return {
    attractiveness,
    strength,
    completeness,
    standing: statedStanding(completeness, isProvisional, standingRule(settings)),
    lifetimeValue,
    contribution,
    purchasingPower: undefined,
    isNamedStrategic: false,
    routes: {
      profit: makesContribution === true,
      potential: gateZero === true,
      strategicImportance: false,
    },
    held,
    proposedBefore,
    stage: undefined,
  };
}

/** All that the settings say of tiers. */
export function tierRule(settings: Settings): TierRule {
  return {
    ...gateRule(settings),
    routes: routeRule(settings),
    margins: {
      attractiveness: settings.value("tier: attractiveness margin"),
      strength: settings.value("tier: strength margin"),
    },
    cap: {
      mostKeyAccounts: settings.value("tier: most key accounts"),
      capacity: settings.value("tier: capacity for key accounts"),
      weights: capWeights(settings),
    },
  };
}

function capWeights(settings: Settings): CapRule["weights"] {
  const weights = {
    attractiveness: settings.value("tier: cap weight attractiveness"),
    strength: settings.value("tier: cap weight strength"),
    lifetimeValue: settings.value("tier: cap weight lifetime value"),
    stage: settings.value("tier: cap weight stage"),
  };
  // Ranked by nothing, all are equals, and equals are never cut.
  if (Object.values(weights).some((weight) => weight > 0)) return weights;
  const expected = "a cap weight above 0 for attractiveness, strength, lifetime value or stage";
  throw invalidInput({ argument: "settings", column: "value" }, expected, 0);
}
