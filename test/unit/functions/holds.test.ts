import { catalogue } from "../../../src/functions/catalogue";
import { holds } from "../../../src/functions/reference/holds";
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
    ["ORDERS", "recency", "time in the unit of the histories", "0.0"],
    ["ORDERS", "log_gaps", "a sum of logarithms", "0.00"],
    ["OVERDUE", "mean_gap", "time in the unit of the histories", "0.0"],
  ])("of %s: %s is %s, shown as %s", (name, header, words, format) => {
    const field = columnOf(name, header);

    expect(holds(field)).toBe(words);
    expect(answerFormatOf(field)).toBe(format);
  });
});
