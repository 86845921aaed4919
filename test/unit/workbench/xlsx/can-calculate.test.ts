import { canCalculateWith } from "../../../../src/workbench/xlsx/can-calculate";

const canCalculate = canCalculateWith(["SUM", "LET", "KAM.HHI"]);

describe("formulas that a grid can calculate", () => {
  it.each([
    "SUM(A1:A3)",
    "sum(Data!A1)+1",
    "KAM.HHI('Key accounts'!B2:B9)",
    "LET(x,1,x+1)",
    "Accounts[Revenue]*2",
    "A1#",
    '"a [1]!b: text"',
  ])("%s", (formula) => {
    expect(canCalculate(formula)).toBe(true);
  });

  it.each([
    ["GROUPBY(A1:A3,B1:B3,SUM)", "a function that it does not have"],
    ["SUM([1]Sheet1!A1)", "cells of another file"],
    ["'[Book 2.xlsx]Sheet1'!A1", "cells of another file by its name"],
    ["SUM(Jan:Mar!A1)", "cells of several sheets"],
    ["SUM('Jan 1:Mar 1'!A1)", "cells of several sheets in quotes"],
  ])("not %s: %s", (formula) => {
    expect(canCalculate(formula)).toBe(false);
  });
});
