import { fault } from "../../model/errors";
import { rankWeights } from "../../model/weights/rank-weights";
import { defineFunction } from "../define/define";
import { explained } from "../define/explanation";
import { number } from "../define/number-parameters";

/** Beyond this many an order of importance says nothing. */
const MOST_RANKS = 100;

/** Weights of criteria from ranks. */
export const ROC = defineFunction({
  summary: "Weights of criteria of which only the order is known (rank-order centroid).",
  parameters: {
    count: number({
      help: "How many criteria there are, 1 to 100.",
      unit: "count",
      min: 1,
      max: MOST_RANKS,
      isWhole: true,
    }),
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "One weight per row, for the most important criterion first; they add up to 1.",
  },
  examples: [
    {
      cells: [4],
      answer: [[25 / 48], [13 / 48], [7 / 48], [3 / 48]],
      meaning: "Four criteria: .5208, .2708, .1458 and .0625.",
    },
  ],
  source: "Barron & Barrett (1996), Management Science 42(11), cited from memory.",
  compute: ({ count }) => rankWeights(count).map((weight) => [weight]),
  explain: ({ count }, { row }) => {
    const weight = rankWeights(count)[row];
    if (weight === undefined) throw fault("outside-the-answer", {});
    const parts = Array.from({ length: count - row }, (_, index) => row + index + 1);
    return explained({
      question: `Weight of the criterion in place ${row + 1}`,
      answer: weight,
      rule: [
        `The mean of all weights that respect the order: 1 / ${count} times the sum of 1 / k for k from ${row + 1} to ${count}.`,
      ],
      parts: parts.map((k) => ({
        label: `k = ${k}`,
        amount: 1 / k / count,
        how: `1 / ${k} divided by ${count}`,
      })),
      source: "Rank-order centroid.",
    });
  },
});
