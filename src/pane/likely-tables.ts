import { accountColumns } from "../schema/tables/accounts";
import { settingColumns } from "../schema/tables/settings";
import { plainText } from "../model/plain-text";
import type { TableSummary } from "../workbook/gateway";

/** Finds the table most likely to hold the accounts: one with ids before one without, then the most known columns. */
export function likelyAccounts(tables: readonly TableSummary[]): TableSummary | undefined {
  const candidates = tables.filter((table) => !isSettings(table));
  return candidates.reduce<TableSummary | undefined>(
    (best, table) => (best === undefined || weigh(table) > weigh(best) ? table : best),
    undefined,
  );
}

/** Finds the table of settings, which is known by its three required headers. */
export function likelySettings(tables: readonly TableSummary[]): TableSummary | undefined {
  return tables.find(isSettings);
}

const KNOWN = Object.values(accountColumns).map(({ header }) => header);
const SETTINGS = Object.values(settingColumns)
  .filter(({ required }) => required)
  .map(({ header }) => header);

function isSettings(table: TableSummary): boolean {
  return SETTINGS.every((header) => hasHeader(table.headers, header));
}

function weigh({ headers }: TableSummary): number {
  const known = KNOWN.filter((header) => hasHeader(headers, header)).length;
  return known + (hasHeader(headers, accountColumns.account_id.header) ? KNOWN.length : 0);
}

/** Headers are the same in any case, as the functions read them. */
export function hasHeader(headers: readonly string[], wanted: string): boolean {
  return headers.some((header) => plainText(header).toLowerCase() === wanted.toLowerCase());
}
