import { decimalOf, readPasted } from "../../../../src/workbench/grid/read-pasted";

const read = (text: string) => readPasted(text, decimalOf([text]));

describe("a text that is pasted", () => {
  it.each([
    ["(3,030)", -3030, "#,##0_);(#,##0)"],
    ["(200.00)", -200, "0.00_);(0.00)"],
    ["(0)", 0, "0_);(0)"],
    ["($1,234.50)", -1234.5, "$#,##0.00_);($#,##0.00)"],
    ["$(1,234.50)", -1234.5, "$#,##0.00_);($#,##0.00)"],
    [" $   (3,030.00) ", -3030, "$#,##0.00_);($#,##0.00)"],
    ["-$5", -5, "$0"],
    ["1,234-", -1234, "#,##0"],
    ["(1,234)%", -12.34, "#,##0%_);(#,##0%)"],
    ["23.4%", 0.234, "0.0%"],
    ["23,4%", 0.234, "0.0%"],
    ["1.234,50 €", 1234.5, "#,##0.00 €"],
    ["\u22125", -5, undefined],
    ["1\u00a0234", 1234, "#,##0"],
    ["1.5E-7", 1.5e-7, "0.00E+00"],
  ])("%s is %d", (text, value, pattern) => {
    expect(read(text)).toEqual({ kind: "number", value, pattern });
  });

  it.each(["007", "00420", "12E5", "1234567890123456", "5,5,5", "31.01.2024", "+49 30 123456"])(
    "%s stays text",
    (text) => {
      expect(read(text)).toEqual({ kind: "text" });
    },
  );

  it.each(["", "-", "$ -", "=1+1", "2024-01-31", "1/2/2024", "10:30", "1-2", "TRUE", "A-007"])(
    "%s is left to the grid",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it.each([
    [["3,030", "12.5"], "."],
    [["3.030", "12,5"], ","],
    [["(1.234,50)", "3.030"], ","],
    [["3,030"], "."],
    [["12,5", "12.5"], "."],
  ] as const)("%j prove the decimal sign %s", (texts, decimal) => {
    expect(decimalOf(texts)).toBe(decimal);
  });
});
