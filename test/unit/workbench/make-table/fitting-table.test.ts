import { fittingTable } from "../../../../src/workbench/make-table/fitting-table";

describe("the table that a block is meant as", () => {
  it.each([
    [["account_id", "name", "revenue_12m"], "Accounts"],
    [[" Account_ID ", "REVENUE_12M", "anything"], "Accounts"],
    [["group", "setting", "value"], "Settings"],
  ])("of %j is %s", (headers, table) => {
    expect(fittingTable(headers)).toBe(table);
  });

  it.each([[["account_id", "anything"]], [["name", "revenue_12m"]], [[]], [["", 1, true]]])(
    "of %j is none of ours",
    (headers) => {
      expect(fittingTable(headers)).toBeUndefined();
    },
  );
});
