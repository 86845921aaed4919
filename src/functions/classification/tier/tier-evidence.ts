import { KamError, notAvailable } from "../../../model/errors";
import { leadingAccounts } from "../../../model/classification/leading-accounts";
import { scoreAccount, standing } from "../../../model/classification/score";
import type { Route, Tier, TierHistory } from "../../../model/classification/tier-rule";
import { STAGES, type Stage } from "../../../model/classification/stage-rule";
import { accountColumns } from "../../../schema/tables/accounts";
import type { AccountId } from "../../../model/account-id";
import { readAccounts } from "../../../reading/accounts";
import { moneyHeaders, requireOneCurrency } from "../../../reading/currency";
import type { Settings } from "../../../reading/settings";
import type { RawTable, RowValues } from "../../../reading/table";
import { criterionColumns, criterionValues } from "../score/criterion-values";
import { standingRule } from "../score/score-accounts";
import { NO_ROUTES, openRoutes, type ScoredAccount } from "../score/scored-account";

/** Columns of the Accounts table that tiers need besides those of the criteria. */
export const tierColumns = [
  accountColumns.purchasing_power_3y,
  accountColumns.contribution_12m,
  accountColumns.relative_strength,
  accountColumns.lifetime_value,
  accountColumns.key_reason,
  accountColumns.tier_prev,
  accountColumns.tier_proposed_prev,
  accountColumns.stage,
] as const;

/** Evidence of every account of a table, or what is wrong with it. */
export interface PortfolioEvidence {
  readonly ids: readonly (AccountId | undefined)[];
  readonly of: (row: number) => ScoredAccount | KamError;
}

/** Reads what tiers rest on. Rows with a fault are no part of the totals that others are held to. */
export function readTierEvidence(table: RawTable, settings: Settings): PortfolioEvidence {
  // Accounts are held to totals of these, and lifetime value decides who is cut.
  requireOneCurrency({ table, headers: moneyHeaders(tierColumns) });
  const { ids, read } = readCases(table, settings);
  const cases = ids.map((_, row) => read(row));
  const amounts = (of: (account: Case) => number | undefined): readonly (number | undefined)[] =>
    cases.map((account) => (account instanceof KamError ? undefined : of(account)));
  const potential = leadingAccounts(
    amounts(({ purchasingPower }) => purchasingPower),
    settings.value("tier: share of purchasing power"),
  );
  const profit = leadingAccounts(
    amounts(({ contribution }) => contribution),
    settings.value("tier: share of contribution"),
  );
  cases.forEach((account, index) => {
    if (account instanceof KamError) return;
    account.routes = openRoutes(profit[index], potential[index], account.isStrategic);
  });
  return { ids, of: (index) => cases[index] ?? notAvailable("there is no such row") };
}

/** An account whose routes are open only when all accounts have been read. */
interface Case extends ScoredAccount {
  routes: readonly Route[];
  readonly purchasingPower: number | undefined;
  readonly isStrategic: boolean;
}

function readCases(
  table: RawTable,
  settings: Settings,
): {
  readonly ids: readonly (AccountId | undefined)[];
  readonly read: (row: number) => Case | KamError;
} {
  const { criteria } = settings;
  const ofCriteria = criterionColumns(table, settings);
  // Those of the criteria come first, so that a row is at once the list of their values.
  const { ids, read } = readAccounts(table, [...ofCriteria, ...tierColumns]);
  const valuesOf = criterionValues(criteria);
  const rule = standingRule(settings);
  const first = ofCriteria.length;
  return {
    ids,
    read: (index) => {
      const row = read(index);
      if (row instanceof KamError) return row;
      const score = scoreAccount(valuesOf(row as readonly (number | undefined)[]), criteria);
      const facts = row.slice(first) as unknown as RowValues<typeof tierColumns>;
      const [purchasingPower, contribution, strength, lifetimeValue, reasons] = facts;
      return {
        attractiveness: score.score,
        strength,
        completeness: score.completeness,
        standing: standing(score, rule),
        contribution,
        lifetimeValue,
        routes: NO_ROUTES,
        history: historyOf(facts[5], facts[6]),
        height: heightOf(facts[7]),
        purchasingPower,
        isStrategic: reasons?.includes("strategic") ?? false,
      };
    },
  };
}

function historyOf(held: Tier | undefined, proposed: Tier | undefined): TierHistory {
  return held === undefined && proposed === undefined ? NO_HISTORY : { held, proposed };
}

const NO_HISTORY: TierHistory = { held: undefined, proposed: undefined };

function heightOf(stage: Stage | undefined): number | undefined {
  if (stage === undefined) return undefined;
  return stage === "Disintegrating" ? 0 : STAGES.indexOf(stage);
}
