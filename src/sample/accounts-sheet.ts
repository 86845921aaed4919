import { accountColumns, type AccountColumnName } from "../schema/tables/accounts";
import { columnLetters } from "../workbook/address";
import type { Cells } from "../workbook/gateway";
import type { SheetContents } from "../workbook/contents";
import { sampleAccounts } from "./sample-accounts";

const HEADERS = Object.keys(accountColumns) as readonly AccountColumnName[];

/** What a column's cells look like; a column without a format shows its values as they are. */
const FORMATS: Readonly<Partial<Record<AccountColumnName, string>>> = {
  revenue_12m: "#,##0",
  revenue_prev_12m: "#,##0",
  contribution_12m: "#,##0",
  cost_to_serve_12m: "#,##0",
  purchasing_power_3y: "#,##0",
  wallet_12m: "#,##0",
  wallet_prev_12m: "#,##0",
  market_growth: "0.0%",
  target_growth: "0.0%",
  retention_p: "0%",
  activity: "0%",
  service_attainment: "0%",
  integration_benefit: "#,##0",
  coordination_cost: "#,##0",
  first_order: "yyyy-mm-dd",
  last_order: "yyyy-mm-dd",
  relative_strength: "0.00",
  lifetime_value: "#,##0",
  contract_end: "yyyy-mm-dd",
  as_of: "yyyy-mm-dd",
};

const LETTER = 9;
const PADDING = 20;
const WIDEST = 340;

/** The sheet with the Accounts table: every column there is, one row per account. */
export function accountsSheet(): SheetContents {
  const rows = sampleAccounts().map((account) => HEADERS.map((header) => account[header]));
  const cells: Cells = [HEADERS, ...rows];
  const lastColumn = columnLetters(HEADERS.length - 1);
  return {
    name: "Accounts",
    cells,
    formulas: [],
    tables: [{ name: "Accounts", address: `A1:${lastColumn}${cells.length}` }],
    columnWidths: HEADERS.map((header, column) => widthOf(cells, header, column)),
    numberFormats: HEADERS.flatMap((header, column) => {
      const format = FORMATS[header];
      const letters = columnLetters(column);
      return format === undefined
        ? []
        : [{ address: `${letters}2:${letters}${cells.length}`, format }];
    }),
    frozenRows: 1,
  };
}

/** Wide enough for its header and its texts; numbers are shorter than either. */
function widthOf(cells: Cells, header: string, column: number): number {
  const texts = cells.map((row) => row[column]).filter((cell) => typeof cell === "string");
  const longest = Math.max(header.length, ...texts.map((text) => text.length));
  return Math.min(longest * LETTER + PADDING, WIDEST);
}
