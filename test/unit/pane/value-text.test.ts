import { explained } from "../../../src/functions/define/explanation";
import { inOwnDays } from "../../../src/pane/features/explain/day-count-of";
import { valueText } from "../../../src/pane/value-text";
import { invalidInput } from "../../../src/model/errors";
import {
  day,
  flag,
  id,
  money,
  probability,
  score,
  share,
  text as words,
} from "../../../src/schema/answer-fields";

describe("the text of a value", () => {
  it.each([
    [7_901_224, "7,901,224"],
    [1_234_567.89, "1,234,567.89"],
    [0.1 + 0.2, "0.3"],
    [1e-12, "0.000000000001"],
    [0, "0"],
    [-0.5, "-0.5"],
    [2 / 3, "0.666666666666667"],
  ])("of %p has all digits that a cell holds", (value, text) => {
    expect(valueText(value)).toBe(text);
    expect(valueText(value, { field: money })).toBe(text);
  });

  it("of a day is the day, whole or with its time", () => {
    expect(valueText(46_203, { field: day })).toBe("2026-06-30");
    expect(valueText(46_203.75, { field: day })).toBe("2026-06-30");
    expect(valueText("2026-06-30", { field: day })).toBe("2026-06-30");
  });

  it("of a day is the same day where the workbook counts from 1904", () => {
    expect(valueText(46_203 - 1462, { field: day, countsFrom1904: true })).toBe("2026-06-30");
  });

  it("of a number that is no day stays that number", () => {
    expect(valueText(46_203)).toBe("46,203");
    expect(valueText(46_203, { field: score })).toBe("46,203");
    expect(valueText(-5, { field: day })).toBe("-5");
    expect(valueText(1e9, { field: day })).toBe("1,000,000,000");
  });

  it("of a share has its percent beside it, as its cell may show either", () => {
    expect(valueText(0.4567, { field: share })).toBe("0.4567 (45.67%)");
    expect(valueText(1, { field: probability })).toBe("1 (100%)");
    expect(valueText(0.4567, { field: score })).toBe("0.4567");
  });

  it.each([
    [0.000004, "0.000004 (0.0004%)"],
    [-0.0000401, "-0.0000401 (-0.004%)"],
    [0.00001234, "0.00001234 (0.0012%)"],
    [0, "0 (0%)"],
    [-0, "0 (0%)"],
  ])("of a share of %p is 0%% only where it is 0", (value, text) => {
    expect(valueText(value, { field: share })).toBe(text);
  });

  it("of an id or a code is its digits as they stand, by the schema", () => {
    expect(valueText(1_001_234, { field: id })).toBe("1001234");
    expect(valueText(1_001_234, { field: words, header: "article" })).toBe("1001234");
    expect(valueText(1_001_234, { field: money, header: "id" })).toBe("1,001,234");
  });

  it.each(["account_id", "Customer No.", "customerId", "Order number", "SKU", "Kunden-Nr", "year"])(
    "of a number under the header %s is its digits, where the schema does not know it",
    (header) => {
      expect(valueText(1_001_234, { header })).toBe("1001234");
    },
  );

  it.each(["values, row 1", "years", "number of orders", "paid", "revenue"])(
    "of a number under the header %s is grouped",
    (header) => {
      expect(valueText(1_001_234, { header })).toBe("1,001,234");
    },
  );

  it("tells unknown from 0 and from FALSE", () => {
    expect(valueText(undefined, { field: share })).toBeUndefined();
    expect(valueText("", { field: day })).toBeUndefined();
    expect(valueText(false, { field: flag })).toBe("FALSE");
    expect(valueText(true)).toBe("TRUE");
  });

  it("of a fault is what is wrong", () => {
    expect(valueText(invalidInput({ argument: "x" }, "a number", "wide"))).toContain("a number");
  });
});

describe("an answer in a workbook that counts from 1904", () => {
  const told = { question: "", rule: [], source: "" };

  it("is counted as its cell counts where it is a day, and stays as it is where not", () => {
    const asDay = { ...explained({ ...told, answer: 46_203 }), field: day };
    const asMoney = { ...explained({ ...told, answer: 46_203 }), field: money };

    expect(inOwnDays(asDay, { countsFrom1904: true }).answer).toBe(46_203 - 1462);
    expect(inOwnDays(asDay, {}).answer).toBe(46_203);
    expect(inOwnDays(asMoney, { countsFrom1904: true }).answer).toBe(46_203);
  });
});
