import { FULL_SCORE, worth } from "../../model/classification/criterion";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { number } from "../define/number-parameters";
import { choice } from "../define/parameters";
import { HIGH, LOW, toCriterion } from "./value-fn/anchors";
import { answerGrid, numberAt, numberGrid } from "../define/number-grid";

/** What values of a criterion are worth. */
export const VALUEFN = defineFunction({
  summary: "What values of a criterion are worth between two anchors, from 0 to 1.",
  parameters: {
    x: numberGrid({ help: "One value or many, in the criterion's own unit.", unit: "none" }),
    low: LOW,
    high: HIGH,
    curvature: number({
      help: "0 if left out: an even gain; above 0 most is gained early, below 0 late.",
      unit: "none",
      default: 0,
    }),
    better: choice({
      help: "higher if left out, or lower.",
      words: { higher: "More is better", lower: "Less is better" },
      default: "higher",
    }),
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "As many cells as values: 0 (worst) to 1 (best); a blank stays blank.",
  },
  examples: [
    {
      cells: [[[2], [5], [""], [12]], 0, 10],
      answer: [[0.2], [0.5], [""], [1]],
      meaning: "Along a straight line; beyond an anchor a value counts as the anchor.",
    },
    {
      cells: [3.01, 1, 5, 0.653],
      answer: [[(1 - Math.exp(-0.653 * 2.01)) / (1 - Math.exp(-0.653 * 4))]],
      meaning: "Most is gained early: halfway, 79% of the worth is reached.",
    },
  ],
  source: "Kirkwood (1997), cited from memory; figures as seen in the R package KraljicMatrix.",
  compute: ({ x, ...shape }) => {
    const criterion = toCriterion(shape);
    return answerGrid(x, (value) => worth(value, criterion) / FULL_SCORE);
  },
  explain: ({ x, ...shape }, { row, column }) => {
    const criterion = toCriterion(shape);
    const value = numberAt(x, { row, column });
    const share = worth(value, criterion) / FULL_SCORE;
    const along = shape.curvature === 0 ? "a straight line" : `a curve of ${shape.curvature}`;
    return explained({
      question: `Worth of ${round(value)}`,
      answer: share,
      rule: [
        `From ${shape.low} to ${shape.high} worth rises along ${along}; ${shape.better} is better.`,
        `${round(value)} is worth ${round(share)} of 1.`,
      ],
      inputs: [
        {
          label: "x",
          value,
          unit: "none",
          origin: { kind: "cell", argument: 0, row, column },
        },
      ],
      source: "Exponential value function.",
    });
  },
});
