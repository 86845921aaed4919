import { hasLeadingZero, readNumber } from "../../../../src/workbench/import/read-number";

describe("a written number", () => {
  it.each([
    ["1234", ".", 1234],
    ["1,234.5", ".", 1234.5],
    ["1,234,567", ".", 1_234_567],
    ["1.234,56", ",", 1234.56],
    ["1.234.567,8", ",", 1_234_567.8],
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["1 234,5", ",", 1234.5],
    ["1\u00a0234\u00a0567", ".", 1_234_567],
    ["1'234.50", ".", 1234.5],
    [".5", ".", 0.5],
    ["0,5", ",", 0.5],
    ["0", ".", 0],
    ["-3", ".", -3],
    ["+3", ".", 3],
    ["(1,200)", ".", -1200],
    ["12-", ".", -12],
    ["1.5e-7", ".", 1.5e-7],
    ["1e+21", ".", 1e21],
    [" 7 ", ".", 7],
  ] as const)("%s with decimal %s is %d", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ value, isPercent: false });
  });

  it.each([
    ["12%", ".", 0.12],
    ["0.57%", ".", 0.0057],
    ["-3,5%", ",", -0.035],
    ["(4%)", ".", -0.04],
  ] as const)("%s is a fraction of one", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ value, isPercent: true });
  });

  it.each([
    ["", "."],
    ["-", "."],
    ["%", "."],
    [".", "."],
    ["()", "."],
    ["007", "."],
    ["12E5", "."],
    ["1234567890123456", "."],
    ["1,23", "."],
    ["1.23", ","],
    ["12,34,567", "."],
    ["1,234.567,8", "."],
    ["1.234 567", ","],
    ["0.123", ","],
    ["--5", "."],
    ["(-5)", "."],
    ["=1+1", "."],
    ["n/a", "."],
    ["Infinity", "."],
    ["0x10", "."],
    ["1e+999", "."],
    ["2025-01-31", "."],
  ] as const)("%s with decimal %s is none", (text, decimal) => {
    expect(readNumber(text, decimal)).toBeUndefined();
  });

  it("tells an id with a leading zero from a number", () => {
    expect(["007", " 00 ", "0", "0.5", "70"].map(hasLeadingZero)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
