import { cellText, StoredNumber } from "../../../../src/files/workbooks/cell-text";

const numberText = (stored: string): string => cellText(new StoredNumber(stored));
const dateText = (iso: string): string => cellText(new Date(iso));

describe("the text of a number cell", () => {
  it.each([
    ["1200.5", "1200.5"],
    ["-12", "-12"],
    ["5.0", "5"],
    ["0.30000000000000004", "0.3"],
    ["1234.1799999999998", "1234.18"],
    ["4.9000000000000004", "4.9"],
    ["1.5E-7", "0.00000015"],
    ["-2.5E-2", "-0.025"],
    ["1E+22", "10000000000000000000000"],
    ["1.25e+21", "1250000000000000000000"],
    ["0", "0"],
    ["-0", "0"],
  ])("stored as %s is %s", (stored, shown) => {
    expect(numberText(stored)).toBe(shown);
  });

  it("keeps all digits of a long id", () => {
    expect(numberText("4006381333931234567")).toBe("4006381333931234567");
  });

  it("stays as it stands when it is none", () => {
    expect(numberText("1.2.3")).toBe("1.2.3");
  });
});

describe("the text of a date cell", () => {
  it.each([
    ["2025-12-31T00:00:00.000Z", "2025-12-31"],
    ["2025-12-31T10:22:00.000Z", "2025-12-31T10:22"],
    ["2025-12-31T10:22:05.000Z", "2025-12-31T10:22:05"],
  ])("of %s is %s", (iso, shown) => {
    expect(dateText(iso)).toBe(shown);
  });

  it("is a second that was lost by rounding down the parts of a day", () => {
    expect(dateText("2025-12-31T10:21:59.999Z")).toBe("2025-12-31T10:22");
  });

  it("is a clock where the cell holds a time of no day", () => {
    expect(dateText("1899-12-30T08:05:00.000Z")).toBe("8:05");
    expect(dateText("1899-12-31T12:30:15.000Z")).toBe("36:30:15");
  });
});

describe("the text of other cells", () => {
  it("is TRUE or FALSE for truths, and nothing for blanks", () => {
    expect([true, false, null].map(cellText)).toEqual(["TRUE", "FALSE", ""]);
  });

  it("is the text as it stands, with plain ends of lines", () => {
    expect(["007", " Alder ", "1.234,56", "one\r\ntwo"].map(cellText)).toEqual([
      "007",
      " Alder ",
      "1.234,56",
      "one\ntwo",
    ]);
  });
});
