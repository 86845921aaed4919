import { notAvailable } from "../../../model/errors";
import { entropyWeights } from "../../../model/weights/entropy-weights";
import { rankWeights } from "../../../model/weights/rank-weights";
import { swingWeights } from "../../../model/weights/swing-weights";
import type { AnswerGrid } from "../../answer";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { matrix, number } from "../../number-parameters";
import { round } from "../../round";
import { flatNumbers, numberGrid, type NumberGrid } from "../../weights/number-grid";

/** Beyond this many an order of importance says nothing. */
const MOST_RANKS = 100;

/** Weights of criteria from ranks, points, or the data themselves. */
export const weightingFunctions = {
  ROC: defineFunction({
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
      help: "One weight a row, for the most important criterion first; they add up to 1.",
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
      if (weight === undefined) throw notAvailable("this cell lies outside the answer");
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
  }),

  SWING: defineFunction({
    summary: "Weights of criteria from what the swing of each, worst to best, is worth to us.",
    parameters: {
      points: numberGrid({
        help: "Points of each swing, 0 or more; the one that matters most has 100.",
        unit: "score",
        min: 0,
      }),
    },
    returns: {
      unit: "share",
      shape: "range",
      help: "As many cells as points: the weights, which add up to 1.",
    },
    examples: [
      {
        cells: [[[100], [60], [40]]],
        answer: [[0.5], [0.3], [0.2]],
        meaning: "The swing of the second is worth 60 where that of the first is worth 100.",
      },
    ],
    notes: [
      "A swing is from the low to the high anchor of a criterion: with other anchors the points change.",
      "A blank stays blank and has no weight.",
    ],
    source: "Swing weighting, von Winterfeldt & Edwards (1986), cited from memory.",
    compute: ({ points }) => swingGrid(points),
    explain: ({ points }, { row, column }) => {
      const weight = swingGrid(points)[row]?.[column];
      const own = points[row]?.[column];
      if (weight === undefined || typeof own !== "number") {
        throw notAvailable("there are no points in this cell");
      }
      return explained({
        question: "Weight of this criterion",
        answer: weight,
        rule: [
          `Its ${round(own)} points are ${round(Number(weight) * 100)} % of the points of all criteria.`,
        ],
        inputs: [
          {
            label: "points",
            value: own,
            unit: "score",
            origin: { kind: "cell", argument: 0, row, column },
          },
        ],
        source: "Swing weighting.",
      });
    },
  }),

  ENTROPY: defineFunction({
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
    notes: [
      "For comparison only: it rewards spread, not importance. A criterion on which all are alike gets 0.",
      "The weights change with every account that is added, and with what a value is counted from.",
    ],
    source: "Entropy weights, checked against Xu (2004), EJOR 156; as a comparison only: ours.",
    compute: ({ values }): AnswerGrid => [entropyWeights(values)],
    explain: ({ values }, { column }) => {
      const weight = entropyWeights(values)[column];
      if (weight === undefined) throw notAvailable("this cell lies outside the answer");
      return explained({
        question: `Entropy weight of criterion ${column + 1}`,
        answer: weight,
        rule: [
          `Each of ${values.length} amounts is a share of its column; E = -(sum of share times ln share) / ln ${values.length}.`,
          `What E lacks to 1 is the spread; this column has ${round(100 * weight)} % of the spread of all.`,
        ],
        source: "Entropy weights.",
      });
    },
  }),
};

function swingGrid(points: NumberGrid): AnswerGrid {
  const cells = flatNumbers(points);
  const known = cells.filter((cell) => cell !== undefined);
  const weights = [...swingWeights(known)];
  return points.map((row) =>
    row.map((cell) => (cell === undefined ? "" : (weights.shift() ?? ""))),
  );
}
