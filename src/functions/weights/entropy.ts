import { fault } from "../../model/errors";
import { entropyWeights } from "../../model/weights/entropy-weights";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { matrix } from "../define/number-parameters";

/** Weights of criteria from the data themselves. */
export const ENTROPY = defineFunction({
  summary: "How far the data alone would weigh each criterion, by their spread (entropy).",
  parameters: {
    values: matrix({
      help: "Accounts by criteria, amounts of 0 or more, without headers.",
      unit: "none",
      min: 0,
    }),
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "One row: a weight for each column, which add up to 1.",
  },
  examples: [
    {
      cells: [
        [
          [1, 5],
          [3, 5],
        ],
      ],
      answer: [[1, 0]],
      meaning: "Under the second criterion the accounts are alike: it gets nothing.",
    },
  ],
  source:
    "Zeleny (1982), cited from memory; figures of Xu (2004), EJOR 156, as seen in pyrepo-mcda; use as a comparison only: ours.",
  compute: ({ values }): AnswerGrid => [entropyWeights(values)],
  explain: ({ values }, { column }) => {
    const weight = entropyWeights(values)[column];
    if (weight === undefined) throw fault("outside-the-answer", {});
    return explained({
      question: `Entropy weight of criterion ${column + 1}`,
      answer: weight,
      rule: [
        `Each of ${values.length} amounts is a share of its column; E = -(sum of share times ln share) / ln ${values.length}.`,
        `What E lacks to 1 is the spread; this column has ${round(100 * weight)}% of the spread of all.`,
      ],
      source: "Entropy weights.",
    });
  },
});
