import {
  movedFormula,
  shiftedFormula,
} from "../../../../../src/files/xlsx/formula/move-references";

const INSERTED = { sheet: "My data", before: 3, count: 2 };

describe("a formula after two rows were put in before row 3", () => {
  it.each([
    ["A2+A3+$B$4", "A2+A5+$B$6"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
    ["SUM(A1:A3,C:C,2:3)", "SUM(A1:A5,C:C,2:5)"],
    ["SUM(A3:.A9)", "SUM(A5:.A11)"],
    ["Other!A3+'My data'!A3+'my DATA'!A9", "Other!A3+'My data'!A5+'my DATA'!A11"],
    ['"A3"&LOG10(A3)&Table1[A3]', '"A3"&LOG10(A5)&Table1[A3]'],
    ["[1]Other!A3", "[1]Other!A3"],
    ["A1:A1048576", "A1:A1048576"],
    ["_xlfn.ANCHORARRAY(B3)", "_xlfn.ANCHORARRAY(B5)"],
    ["A2:B", "A2:B"],
  ])("of its sheet, %s is %s", (formula, moved) => {
    expect(movedFormula(formula, "My data", INSERTED)).toBe(moved);
  });

  it("of another sheet moves only what names the sheet", () => {
    expect(movedFormula("A3+'My data'!$A3", "Other", INSERTED)).toBe("A3+'My data'!$A5");
  });

  it("that reaches over several sheets is refused", () => {
    expect(() => movedFormula("SUM(One:Three!A3)", "Other", INSERTED)).toThrow(
      /reaches over several sheets/,
    );
  });

  it("that would leave the sheet is refused", () => {
    expect(() => movedFormula("A1048576", "My data", INSERTED)).toThrow(/beyond the last row/);
  });
});

describe("a formula in another cell", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A:A,1:1,$2:2)", "SUM(B:B,3:3,$2:4)"],
    ["XFD1048576", "A2"],
    ['Other!A1&"A1"', 'Other!B3&"A1"'],
  ])("two rows down and one to the right, %s is %s", (formula, shifted) => {
    expect(shiftedFormula(formula, 2, 1)).toBe(shifted);
  });
});
