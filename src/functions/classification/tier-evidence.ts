import { KamError, notAvailable } from "../../model/errors";
import { leadingAccounts } from "../../model/portfolio/leading-accounts";
import { scoreAccount, standing, type Standing } from "../../model/portfolio/score";
import type { Route, TierEvidence, TierHistory } from "../../model/portfolio/tier-rule";
import { STAGES, type Stage } from "../../model/relationship/stage-rule";
import { accountColumns } from "../account-columns";
import { readAccounts } from "../accounts";
import { flagColumn, numberColumn } from "../columns";
import type { Settings } from "../settings";
import type { RawTable, RowValues } from "../table";
import { criterionColumns, criterionValues } from "./criterion-values";
import { standingRule } from "./score-accounts";

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

/** What is known of an account for its tier: its score, its past, and how close it is. */
export interface ScoredAccount extends TierEvidence {
  readonly history: TierHistory;
  /** Stage as a height: 0 Exploratory to 4 Integrated; 0 where the relationship comes apart. */
  readonly height: number | undefined;
}

/** The plain values of one account, in this order. */
export const plainTierColumns = [
  numberColumn({ header: "attractiveness", help: "Score of the account.", min: 0, max: 10 }),
  accountColumns.relative_strength,
  flagColumn({ header: "gate_0", help: "Leads in purchasing power or is named as strategic." }),
  numberColumn({ header: "completeness", help: "Known share of the weights.", min: 0, max: 1 }),
  flagColumn({ header: "provisional", help: "The unknown could move it across the cut." }),
  accountColumns.lifetime_value,
  accountColumns.contribution_12m,
  flagColumn({ header: "makes_contribution", help: "Among the accounts that earn the profit." }),
  accountColumns.tier_prev,
  accountColumns.tier_proposed_prev,
] as const;

/** Evidence of every account of a table, or what is wrong with it. */
export interface PortfolioEvidence {
  readonly ids: readonly (string | undefined)[];
  readonly of: (row: number) => ScoredAccount | KamError;
}

/** Reads what tiers rest on. Rows with a fault are no part of the totals that others are held to. */
export function readTierEvidence(table: RawTable, settings: Settings): PortfolioEvidence {
  const { criteria } = settings;
  const columns = [...tierColumns, ...criterionColumns(table, settings)] as const;
  const { ids, read } = readAccounts(table, columns);
  const rows = ids.map((_, row) => read(row));
  const amounts = (column: 0 | 1): readonly (number | undefined)[] =>
    rows.map((row) => (row instanceof KamError ? undefined : row[column]));
  const potential = leadingAccounts(amounts(0), settings.value("tier: share of purchasing power"));
  const profit = leadingAccounts(amounts(1), settings.value("tier: share of contribution"));
  const valuesOf = criterionValues(criteria);
  const rule = standingRule(settings);
  return {
    ids,
    of: (index) => {
      const row = rows[index];
      if (row === undefined || row instanceof KamError) return row ?? outside();
      const [, contribution, strength, lifetimeValue, reasons, ...rest] = row;
      const [held, proposed, stage, ...criterionCells] = rest;
      const score = scoreAccount(valuesOf(criterionCells), criteria);
      return {
        attractiveness: score.score,
        strength,
        completeness: score.completeness,
        standing: standing(score, rule),
        contribution,
        lifetimeValue,
        routes: routes(profit[index], potential[index], reasons?.includes("strategic")),
        history: { held, proposed },
        height: heightOf(stage),
      };
    },
  };
}

function heightOf(stage: Stage | undefined): number | undefined {
  if (stage === undefined) return undefined;
  return stage === "Disintegrating" ? 0 : STAGES.indexOf(stage);
}

function outside(): KamError {
  return notAvailable("there is no such row");
}

function routes(profit?: boolean, potential?: boolean, strategic?: boolean): readonly Route[] {
  const open: Route[] = [];
  if (profit === true) open.push("profit");
  if (potential === true) open.push("potential");
  if (strategic === true) open.push("strategic importance");
  return open;
}

/** Evidence of one account handed over as plain values. */
export function plainTierEvidence(
  values: RowValues<typeof plainTierColumns>,
  settings: Settings,
): ScoredAccount {
  const [attractiveness, strength, gateZero, known, provisional, lifetimeValue, ...rest] = values;
  const [contribution, makesContribution, held, proposed] = rest;
  const completeness = known ?? 0;
  const isTooUnknown = completeness < settings.value("tier: completeness for a class");
  const open: Standing = provisional === false ? "firm" : "provisional";
  return {
    attractiveness,
    strength,
    completeness,
    standing: isTooUnknown ? "insufficient data" : open,
    lifetimeValue,
    contribution,
    routes: routes(makesContribution === true, gateZero === true),
    history: { held, proposed },
    height: undefined,
  };
}
