import { catalogue } from "../../../src/functions/catalogue";
import { holds } from "../../../src/functions/define/holds";
import { answerFormatOf } from "../../../src/schema/number-format";
import type { AnswerField } from "../../../src/schema/answer-fields";

const columnOf = (name: string, header: string): AnswerField => {
  const field = catalogue.find((each) => each.name === name)?.answer?.[header];
  if (field === undefined) throw new Error(`${name} has no column ${header}`);
  return field;
};

describe("what a column of an answer holds", () => {
  it.each([
    ["EXPECTEDORDERS", "expected", "a number of orders", "0.00"],
    ["DERT", "discounted_orders", "a number of orders", "0.00"],
    ["CLV", "expected_years", "years", "0.0"],
    ["CLV", "years_to_90_percent", "years", "0.0"],
    [
      "ORDERS",
      "recency",
      "time in the unit of the histories. Time from the first to the last order; 0 without a repeat order (t_x).",
      "0.0",
    ],
    [
      "ORDERS",
      "silence",
      "time in the unit of the histories. Time from the last order to the end.",
      "0.0",
    ],
    [
      "ORDERS",
      "log_gaps",
      "a sum of logarithms. Sum of the logarithms of the gaps between orders.",
      "0.00",
    ],
    ["OVERDUE", "mean_gap", "time in the unit of the histories", "0.0"],
  ])("of %s: %s is %s, shown as %s", (name, header, words, format) => {
    const field = columnOf(name, header);

    expect(holds(field)).toBe(words);
    expect(answerFormatOf(field)).toBe(format);
  });
});
