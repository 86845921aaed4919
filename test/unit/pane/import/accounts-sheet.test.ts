import type { CsvTable } from "../../../../src/files/csv/csv-table";
import { addAccountsSheet, newLedger } from "../../../../src/pane/features/import/accounts-sheet";
import { Changes } from "../../../../src/workbook/transaction/changes";

/** A ledger in which each account has as many lines as the others. */
function ledgerOf(lines: number, accounts: number): CsvTable {
  return {
    headers: ["date", "account_id", "amount"],
    rows: Array.from({ length: lines }, (_, line) => [45000, `A${line % accounts}`, 1]),
    columns: [],
    warnings: [],
  };
}

function rowsWithFormats(table: CsvTable): readonly number[] {
  const changes = new Changes();
  const sheet = changes.add({ change: "sheet", name: "Ledger" });
  const made = changes.add({ change: "table", name: "Ledger", at: { sheet, cells: "A1:C2" } });
  addAccountsSheet(changes, newLedger({ table: made, sheet, name: "Ledger" }, table));
  const rows = changes.list.flatMap((each) => {
    const cells = each.change === "format" && typeof each.at !== "string" ? each.at.cells : "";
    const last = /:[A-Z]+(\d+)$/.exec(cells)?.[1];
    return last === undefined ? [] : [Number(last) - 3];
  });
  return [...new Set(rows)];
}

describe("the formats of the accounts of a ledger", () => {
  test("reach over a row per line, of which no more can be answered", () => {
    expect(rowsWithFormats(ledgerOf(900, 20))).toEqual([900]);
  });

  test("reach over twice the accounts and a thousand, where the ledger is long", () => {
    expect(rowsWithFormats(ledgerOf(22_190, 1_200))).toEqual([3_400]);
  });
});
