import { shiftFormula } from "../../../src/workbook/shift-formula";

describe("a formula that is filled down", () => {
  it.each([
    ["=B2*2", 1, "=B3*2"],
    ["=B2*2", 3, "=B5*2"],
    ["=$B$2+B$2+$B2", 1, "=$B$2+B$2+$B3"],
    ["=SUM(B$2:B2)", 2, "=SUM(B$2:B4)"],
    ["=SUM(2:5,$2:5)", 1, "=SUM(3:6,$2:6)"],
    ["=SUM(A:C)", 1, "=SUM(A:C)"],
    ["='Q1 2'!A1&Q1!A1&Sheet1!a1", 1, "='Q1 2'!A2&Q1!A2&Sheet1!a2"],
    ['="A1"&A1&"say ""A1"""', 1, '="A1"&A2&"say ""A1"""'],
    ["=[@cost]*2+Plan[[#Totals],[A1]]+T[B2]", 1, "=[@cost]*2+Plan[[#Totals],[A1]]+T[B2]"],
    ["=T[a'[A1]+A1", 1, "=T[a'[A1]+A2"],
    ["=LOG10(A1)+KAM.X1(A1)+rate1x+my_A1+A1.b", 1, "=LOG10(A2)+KAM.X1(A2)+rate1x+my_A1+A1.b"],
    ["=ABCD1+XFE1+A1048577", 1, "=ABCD1+XFE1+A1048577"],
    ["=A1#+10:20+1E5", 1, "=A2#+11:21+1E5"],
    ["=A1048576", 1, "=#REF!"],
    ["=2.5:3", 1, "=2.5:3"],
  ])("%s, %i rows below, is %s", (formula, rows, expected) => {
    expect(shiftFormula(formula, rows)).toBe(expected);
  });
});
