import { hasLeadingZero, readNumber } from "../../../../src/files/csv/read-number";

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
    // Signs that nobody sees, and blanks and hyphens that look like the common ones.
    ["\u200b7\u200b", ".", 7],
    ["\u200e1,234.5\u200f", ".", 1234.5],
    ["\u00a0-3\ufeff", ".", -3],
    ["-\u20603", ".", -3],
    ["\u20113", ".", -3],
    ["1\u2009234\u2009567", ".", 1_234_567],
    ["1\u202f234\u00a0567", ",", 1_234_567],
    ["(\u00a01,200\u00a0)", ".", -1200],
  ] as const)("%s with decimal %s is %d", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ value, isPercent: false });
  });

  it.each([
    ["12%", ".", 0.12],
    ["0.57%", ".", 0.0057],
    ["-3,5%", ",", -0.035],
    ["12\u202f%", ".", 0.12],
    ["(4%)", ".", -0.04],
  ] as const)("%s is a fraction of one", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ value, isPercent: true });
  });

  it.each([
    ["", "."],
    ["\u00a0", "."],
    ["\u200b", "."],
    ["\u200b007", "."],
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
    expect(["007", " 00 ", "\u200b007\u00a0", "0", "0.5", "70"].map(hasLeadingZero)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
