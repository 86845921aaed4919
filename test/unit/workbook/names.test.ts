import { freeSheetName, freeTableName } from "../../../src/workbook/names";

describe("the name of a new sheet", () => {
  it.each([
    ["Plan", [], "Plan"],
    ["Plan", ["plan"], "Plan 2"],
    ["Plan", ["Plan", "PLAN 2"], "Plan 3"],
    ["Plan: 2026/27 [draft]", [], "Plan 2026 27 draft"],
    ["'Ours'", [], "Ours"],
    ["", [], "Sheet"],
    ["???", ["Sheet"], "Sheet 2"],
    ["History", [], "History sheet"],
  ])("wanted as %j beside %j is %j", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("has 31 characters at most, its number included", () => {
    const long = "Accounts of the northern region and of the south";
    const first = freeSheetName(long, []);
    const second = freeSheetName(long, [first]);

    expect([first.length <= 31, second.length <= 31]).toEqual([true, true]);
    expect(second).toMatch(/ 2$/);
  });
});

describe("the name of a new table", () => {
  it.each([
    ["Accounts", [], "Accounts"],
    ["Accounts", ["ACCOUNTS"], "Accounts_2"],
    ["Key accounts", [], "Key_accounts"],
    ["2026", [], "_2026"],
    ["Q1", [], "_Q1"],
    ["R", [], "_R"],
    ["r1c1", [], "_r1c1"],
    ["true", [], "_true"],
    ["Größe", [], "Größe"],
    [" ", [], "Table"],
  ])("wanted as %j beside %j is %j", (wanted, taken, name) => {
    expect(freeTableName(wanted, taken)).toBe(name);
  });
});
