import { dangerTables } from "../../../../src/pane/features/portfolio/danger-tables";
import { groupDigits } from "../../../../src/pane/features/portfolio/group-digits";
import type { TableSummary } from "../../../../src/workbook/gateway";

describe("the tables beside the accounts", () => {
  const summary = (name: string, ...headers: readonly string[]): TableSummary => ({
    name,
    headers,
    address: `${name}!A1:C9`,
    rowCount: 8,
  });
  const accounts = summary("Accounts", "account_id", "date", "amount", "health");
  const ledger = summary("Sales", "Account_ID", "Date", "Amount");
  const history = summary("History", "account_id", "day", "health");
  const before = summary("Before", "account_id", "health");

  it("are known by their headers; a history of many days is no health of the last period", () => {
    const choice = { accounts, settings: undefined, mapping: {} };

    expect(dangerTables([accounts, history, ledger, before], choice)).toEqual({
      ledger,
      earlierHealth: before,
    });
    expect(dangerTables([accounts, history], choice)).toEqual({
      ledger: undefined,
      earlierHealth: undefined,
    });
  });
});

describe("amounts inside a sentence", () => {
  it("are grouped, and days, ids and small numbers are left alone", () => {
    expect(groupDigits("from 3532478 to -2299287, on 2026-03-31, A-1234 and 100")).toBe(
      `from ${(3_532_478).toLocaleString()} to ${(-2_299_287).toLocaleString()}, on 2026-03-31, A-1234 and 100`,
    );
  });
});
