import { likelyAccounts, likelySettings } from "../../../src/pane/likely-tables";
import type { TableSummary } from "../../../src/workbook/gateway";

function table(name: string, ...headers: readonly string[]): TableSummary {
  return { name, headers, address: "Sheet1!A1:C3", rowCount: 2 };
}

const settings = table("Settings", "Group", "setting", "value");

describe("the likely table of accounts", () => {
  it("is the one with ids, wherever it stands and however it is called", () => {
    const plain = table("Products", "name", "revenue_12m");
    const accounts = table("List", "ACCOUNT_ID");
    expect(likelyAccounts([settings, plain, accounts])?.name).toBe("List");
  });

  it("is, among several with ids, the one with the most known columns", () => {
    const few = table("Few", "account_id");
    const many = table("Many", "account_id", "name", "openness");
    expect(likelyAccounts([few, many])?.name).toBe("Many");
  });

  it("is the first of those without ids rather than none, and never the settings", () => {
    expect(likelyAccounts([settings, table("A", "x"), table("B", "y")])?.name).toBe("A");
    expect(likelyAccounts([settings])).toBeUndefined();
    expect(likelyAccounts([])).toBeUndefined();
  });
});

describe("the likely table of settings", () => {
  it("is known by its three required headers, in any case", () => {
    expect(likelySettings([table("Accounts", "account_id"), settings])?.name).toBe("Settings");
    expect(likelySettings([table("Half", "group", "setting")])).toBeUndefined();
  });
});
