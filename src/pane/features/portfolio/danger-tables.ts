import { accountColumns } from "../../../schema/tables/accounts";
import { healthColumns } from "../../../schema/tables/health-history";
import { ledgerColumns } from "../../../schema/tables/ledger";
import type { TableSummary } from "../../../workbook/gateway";
import { hasHeader } from "../../likely-tables";

/** Tables beside the accounts by which danger is seen; `undefined` where the workbook has none. */
export interface DangerTables {
  /** Orders and credits, a line each. */
  readonly ledger: TableSummary | undefined;
  /** Health as of the last closed period, a line for each account. */
  readonly earlierHealth: TableSummary | undefined;
}

const ID = accountColumns.account_id.header;
/** A table of orders is known by these headers. */
export const LEDGER_HEADERS = [ID, ledgerColumns.date.header, ledgerColumns.amount.header] as const;
/** A table of earlier health is known by these headers. */
export const HEALTH_HEADERS = [ID, healthColumns.health.header] as const;

/** The tables that the person has chosen, which are none of these. */
interface ChosenTables {
  readonly accounts: TableSummary;
  readonly settings: TableSummary | undefined;
}

/** Finds, by their headers, the tables that say how an account orders and how it was. */
export function dangerTables(
  tables: readonly TableSummary[],
  { accounts, settings }: ChosenTables,
): DangerTables {
  const others = tables.filter(({ name }) => name !== accounts.name && name !== settings?.name);
  const find = (wanted: readonly string[]): readonly TableSummary[] =>
    others.filter(({ headers }) => wanted.every((header) => hasHeader(headers, header)));
  return {
    ledger: find(LEDGER_HEADERS)[0],
    // With a day for each line it is a history, in which an account stands many times.
    earlierHealth: find(HEALTH_HEADERS).find(
      ({ headers }) => !hasHeader(headers, healthColumns.day.header),
    ),
  };
}
