import { renameColumns } from "../../../../src/workbench/grid/rename-columns";

const rename = (formula: string, after: readonly string[], isInTable = false) =>
  renameColumns(formula, { table: "Sales", before: ["id", "Revenue", "Cost"], after }, isInTable);

describe("a column that is renamed", () => {
  it.each([
    ["=SUM(Sales[Revenue])", "=SUM(Sales[Revenue 2024])"],
    ["=SUM(sales[REVENUE])+Sales[Cost]", "=SUM(sales[Revenue 2024])+Sales[Cost]"],
    ["=Sales[[#All],[Revenue]]", "=Sales[[#All],[Revenue 2024]]"],
    ["=Sales[@Revenue]", "=Sales[@[Revenue 2024]]"],
    ["=Sales[[#This Row],[Revenue]]", "=Sales[@[Revenue 2024]]"],
    ["=Sales[[Revenue]:[Cost]]", "=Sales[[Revenue 2024]:[Cost]]"],
    ["=Sales[[id]:[Revenue]]", "=Sales[[id]:[Revenue 2024]]"],
    ["=Sales[ Revenue ]", "=Sales[Revenue 2024]"],
  ])("%s becomes %s", (formula, expected) => {
    expect(rename(formula, ["id", "Revenue 2024", "Cost"])).toBe(expected);
  });

  it.each([
    "=SUM(Other[Revenue])",
    '="Sales[Revenue]"&Revenue',
    "=SUM( Sales[Cost] ,  Sales[#All])",
    "=[@Revenue]",
    "=Sales[Revenue per account]",
    "=SUM(Sales[",
  ])("leaves %s alone", (formula) => {
    expect(rename(formula, ["id", "Revenue 2024", "Cost"])).toBe(formula);
  });

  it("is followed in its own table without the name of the table", () => {
    expect(rename("=[@Revenue]*2", ["id", "Net", "Cost"], true)).toBe("=[@Net]*2");
  });

  it("may swap its name with another", () => {
    const swapped = ["id", "Cost", "Revenue"];
    expect(rename("=Sales[Revenue]-Sales[Cost]", swapped)).toBe("=Sales[Cost]-Sales[Revenue]");
  });

  it.each([
    ["it's", "=Sales[it''s]"],
    ["a[b]", "=Sales[a'[b']]"],
    ["#1", "=Sales['#1]"],
    ["@home", "=Sales['@home]"],
    ["Net (k)", "=Sales[Net (k)]"],
    ["2024", "=Sales[2024]"],
  ])("may be called %s", (name, expected) => {
    expect(rename("=Sales[Revenue]", ["id", name, "Cost"])).toBe(expected);
    const back = { table: "Sales", before: ["id", name, "Cost"], after: ["id", "Revenue", "Cost"] };
    expect(renameColumns(expected, back, false)).toBe("=Sales[Revenue]");
  });
});
