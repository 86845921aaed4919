import { accountColumns } from "../../../schema/tables/accounts";
import type { KamFunction } from "../../../functions/catalogue";
import type { NamedParameter } from "../../../functions/define/definition";
import { settingColumns } from "../../../schema/tables/settings";
import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { hasHeader, likelyAccounts, likelySettings } from "../../likely-tables";

const { header: ACCOUNT_ID } = accountColumns.account_id;
const { header: SETTING } = settingColumns.setting;

/** Whether a function answers for a whole table of accounts. */
export function takesAccounts({ parameters }: KamFunction): boolean {
  const [first] = parameters;
  return first !== undefined && looksFor(first, ACCOUNT_ID);
}

/** The function asked about the workbook's own tables; `undefined` when it has no table of accounts. */
export async function ownFormula(
  definition: KamFunction,
  workbook: WorkbookGateway,
): Promise<string | undefined> {
  const tables = await workbook.listTables();
  const accounts = likelyAccounts(tables);
  if (accounts === undefined || !hasHeader(accounts.headers, ACCOUNT_ID)) return undefined;
  const [, second] = definition.parameters;
  const settings =
    second !== undefined && looksFor(second, SETTING) ? likelySettings(tables) : undefined;
  const chosen = settings === undefined ? [accounts] : [accounts, settings];
  const references = await Promise.all(chosen.map((table) => referTo(table, workbook)));
  return `=KAM.${definition.name}(${references.join(",")})`;
}

function referTo({ name }: TableSummary, workbook: WorkbookGateway): Promise<string> {
  return workbook.tableReference(name);
}

function looksFor({ columns }: NamedParameter, header: string): boolean {
  return columns?.some((column) => column.header === header && column.required) ?? false;
}
