import { KamError, notAvailable } from "../../model/errors";
import { leadingAccounts } from "../../model/portfolio/leading-accounts";
import { scoreAccount, standing, type Standing } from "../../model/portfolio/score";
import type { Route, TierEvidence } from "../../model/portfolio/tier";
import { accountColumns } from "../account-columns";
import { readAccounts, readPlainRow, type AccountsInput } from "../accounts";
import { flagColumn, numberColumn } from "../columns";
import type { Settings } from "../settings";
import type { RawTable } from "../table";
import { criterionColumns, criterionValues } from "./criterion-values";
import { standingRule } from "./score-accounts";

/** Columns of the Accounts table that tiers need besides those of the criteria. */
export const tierColumns = [
  accountColumns.purchasing_power_3y,
  accountColumns.contribution_12m,
  accountColumns.relative_strength,
  accountColumns.lifetime_value,
  accountColumns.key_reason,
] as const;

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
] as const;

/** Evidence of every account of a table, or what is wrong with it. */
export interface PortfolioEvidence {
  readonly ids: readonly (string | undefined)[];
  readonly of: (row: number) => TierEvidence | KamError;
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
      const [, contribution, strength, lifetimeValue, reasons, ...criterionCells] = row;
      const score = scoreAccount(valuesOf(criterionCells), criteria);
      return {
        attractiveness: score.score,
        strength,
        completeness: score.completeness,
        standing: standing(score, rule),
        contribution,
        lifetimeValue,
        routes: routes(profit[index], potential[index], reasons?.includes("strategic")),
      };
    },
  };
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
export function plainEvidence(
  row: Extract<AccountsInput, { form: "row" }>,
  settings: Settings,
): TierEvidence {
  const read = readPlainRow(row, plainTierColumns);
  const number = (index: number): number | undefined => read[index] as number | undefined;
  const completeness = number(3) ?? 0;
  const isTooUnknown = completeness < settings.value("tier: completeness for a class");
  const open: Standing = read[4] === false ? "firm" : "provisional";
  return {
    attractiveness: number(0),
    strength: number(1),
    completeness,
    standing: isTooUnknown ? "insufficient data" : open,
    lifetimeValue: number(5),
    contribution: number(6),
    routes: routes(read[7] === true, read[2] === true),
  };
}
