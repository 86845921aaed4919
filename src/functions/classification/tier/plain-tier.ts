import { isTooLittleKnown, type Standing } from "../../../model/classification/score";
import { accountColumns } from "../../../schema/tables/accounts";
import { flagColumn, needed, numberColumn } from "../../../schema/columns";
import type { Settings } from "../../../reading/settings";
import type { RowValues } from "../../../reading/table";
import { standingRule } from "../score/score-accounts";
import { openRoutes, type ScoredAccount } from "../score/scored-account";

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

/** Evidence of one account handed over as plain values. */
export function plainTierEvidence(
  values: RowValues<typeof plainTierColumns>,
  settings: Settings,
): ScoredAccount {
  const [attractiveness, strength, gateZero, known, provisional, lifetimeValue, ...rest] = values;
  const [contribution, makesContribution, held, proposed] = rest;
  const completeness = known;
  const rule = standingRule(settings);
  const isTooUnknown = isTooLittleKnown(completeness, rule);
  const open: Standing = provisional === false ? "firm" : "provisional";
  return {
    attractiveness,
    strength,
    completeness,
    standing: isTooUnknown ? "insufficient data" : open,
    lifetimeValue,
    contribution,
    routes: openRoutes(makesContribution === true, gateZero === true),
    history: { held, proposed },
    height: undefined,
  };
}
