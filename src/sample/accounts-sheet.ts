import { accountsTable, type AccountColumnName } from "../schema/tables/accounts";
import type { SheetContents } from "../workbook/contents";
import { dataSheet } from "./data-sheet";
import { sampleAccounts } from "./sample-accounts";

const HEADERS = Object.keys(accountsTable.columns) as readonly AccountColumnName[];

/** The sheet with the Accounts table: every column there is, one row per account. */
export function accountsSheet(): SheetContents {
  const rows = sampleAccounts().map((account) => HEADERS.map((header) => account[header]));
  return dataSheet({ table: accountsTable, rows });
}
