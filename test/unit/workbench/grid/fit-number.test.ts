import { fittingNumber } from "../../../../src/workbench/grid/fit-number";

/** As many signs as a column is wide. */
const within = (signs: number) => (text: string) => text.length <= signs;

describe("a number without a format", () => {
  // As Excel shows them in columns of that many digits.
  it.each([
    [1 / 3, 20, "0.3333333333333333"],
    [1 / 3, 8, "0.333333"],
    [1 / 3, 3, "0.3"],
    [2 / 3, 5, "0.667"],
    [1234.5678, 7, "1234.57"],
    [1234.5678, 5, "1235"],
    [0.999, 3, "1"],
    [1.5, 2, "2"],
    [-1234.5678, 6, "-1235"],
    [123_456_789, 7, "1.2E+08"],
    [123_456_789, 5, "1E+08"],
    [1e15, 6, "1E+15"],
    [1.5e200, 9, "1.5E+200"],
    [1.5e300, 8, "1.5E+300"],
    [1.26e30, 7, "1.3E+30"],
    [-2.6e100, 7, "-3E+100"],
    [0.000012345, 8, "1.23E-05"],
    [0.000012345, 3, "0"],
    [-0.00001, 2, "0"],
    [100, 3, "100"],
  ])("%d has room in %d signs as %s", (value, signs, text) => {
    expect(fittingNumber(value, within(signs))).toBe(text);
  });

  it.each([
    [123_456_789, 4],
    [-1000, 4],
    [7, 0],
  ])("%d has none in %d", (value, signs) => {
    expect(fittingNumber(value, within(signs))).toBeUndefined();
  });
});
