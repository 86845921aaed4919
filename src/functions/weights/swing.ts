import { notAvailable } from "../../model/errors";
import { swingWeights } from "../../model/weights/swing-weights";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { flatNumbers, numberGrid, type NumberGrid } from "../define/number-grid";

/** Weights of criteria from points. */
export const SWING = defineFunction({
  summary: "Weights of criteria from what the swing of each, worst to best, is worth to us.",
  parameters: {
    points: numberGrid({
      help: "Points of each swing, 0 or more; the one that matters most has 100.",
      unit: "points",
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
        `Its ${round(own)} points are ${round(Number(weight) * 100)}% of the points of all criteria.`,
      ],
      inputs: [
        {
          label: "points",
          value: own,
          unit: "points",
          origin: { kind: "cell", argument: 0, row, column },
        },
      ],
      source: "Swing weighting.",
    });
  },
});

function swingGrid(points: NumberGrid): AnswerGrid {
  const cells = flatNumbers(points);
  const known = cells.filter((cell) => cell !== undefined);
  const weights = [...swingWeights(known)];
  return points.map((row) =>
    row.map((cell) => (cell === undefined ? "" : (weights.shift() ?? ""))),
  );
}
