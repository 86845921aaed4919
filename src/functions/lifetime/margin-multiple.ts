import { fault, invalidInput, KamError } from "../../model/errors";
import { marginMultiple } from "../../model/lifetime/margin-multiple";
import type { AnswerCell, AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { matrix, number, requireOneLine } from "../define/number-parameters";
import { RATE } from "../../schema/number-rule";

const SOURCE =
  "Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1): abstract seen, formula as seen on public pages.";

/** What a contribution is multiplied by. */
export const MARGINMULTIPLE = defineFunction({
  summary: "What a yearly contribution is multiplied by to give a lifetime value.",
  parameters: {
    retention: matrix({
      help: "Retention, one or several, 0 to 1; a row each.",
      unit: "share",
      min: 0,
      max: 1,
      isFraction: true,
    }),
    rate: matrix({
      help: "Discount rate per year, one or several, 0 to 1; a column each.",
      unit: "share",
      min: 0,
      max: 1,
      isFraction: true,
    }),
    growth: number({
      help: "Yearly growth of the contribution; 0 if left out.",
      unit: "share",
      ...RATE,
      default: 0,
    }),
  },
  returns: {
    unit: "index",
    shape: "range",
    help: "The multiple; with several values a grid of retentions by rates.",
  },
  examples: [
    {
      cells: [[[0.8], [0.9]], [[0.1, 0.12]]],
      answer: [
        [8 / 3, 2.5],
        [4.5, 0.9 / 0.22],
      ],
      meaning: "Five points of retention weigh more than a point of interest.",
    },
  ],
  source: SOURCE,
  compute: ({ retention, rate, growth }): AnswerGrid => {
    const rates = oneLine(rate, "rate");
    return oneLine(retention, "retention").map((kept) =>
      rates.map((each) => multipleOr(kept, each, growth)),
    );
  },
  explain: ({ retention, rate, growth }, { row, column }) => {
    const kept = oneLine(retention, "retention")[row];
    const discount = oneLine(rate, "rate")[column];
    if (kept === undefined || discount === undefined) {
      throw fault("outside-the-answer", {});
    }
    return explained({
      question: "Margin multiple",
      answer: multipleOr(kept, discount, growth),
      rule: [
        `Retention ${round(kept)} over 1 + ${round(discount)} - ${round(kept)} (1 + ${round(growth)}).`,
      ],
      source: SOURCE,
    });
  },
});

function oneLine(rows: readonly (readonly number[])[], argument: string): readonly number[] {
  requireOneLine(rows, argument);
  const values = rows.flat();
  if (values.length === 0) throw invalidInput({ argument }, "at least one number", null);
  return values;
}

function multipleOr(retention: number, rate: number, growth: number): AnswerCell {
  try {
    return marginMultiple(retention, rate, growth);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}
