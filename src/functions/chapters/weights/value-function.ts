import { invalidInput, KamError, notAvailable } from "../../../model/errors";
import { FULL_SCORE, worth, type Criterion } from "../../../model/portfolio/criterion";
import { valueCurvature, type StatedWorth } from "../../../model/weights/value-curvature";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { number } from "../../number-parameters";
import { choice } from "../../parameters";
import { round } from "../../round";
import { flatNumbers, numberGrid, type NumberGrid } from "../../weights/number-grid";

interface Anchors {
  readonly low: number;
  readonly high: number;
}

const low = number({ help: "The value that is worth 0 (1 where lower is better).", unit: "none" });
const high = number({ help: "The value that is worth 1; above low.", unit: "none" });

/** What values of a criterion are worth. */
export const valueFunctions = {
  VALUEFN: defineFunction({
    summary: "What values of a criterion are worth between two anchors, from 0 to 1.",
    parameters: {
      x: numberGrid({ help: "One value or many, in the criterion's own unit.", unit: "none" }),
      low,
      high,
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
        meaning: "Most is gained early: halfway, 79 % of the worth is reached.",
      },
    ],
    notes: [
      "SCORE uses the same function, on a scale of 0 to 10, with low, high, better and curvature of the Settings.",
      "Curvature is per unit of x: with values in thousands it is a thousand times as large.",
    ],
    source: "Kirkwood (1997), cited from memory; figures as in the R package KraljicMatrix.",
    compute: ({ x, ...shape }) => {
      const criterion = toCriterion(shape);
      return x.map((row) =>
        row.map((cell) => {
          if (cell === undefined) return "";
          return cell instanceof KamError ? cell : worth(cell, criterion) / FULL_SCORE;
        }),
      );
    },
    explain: ({ x, ...shape }, { row, column }) => {
      const criterion = toCriterion(shape);
      const value = x[row]?.[column];
      if (value instanceof KamError) throw value;
      if (value === undefined) throw notAvailable("there is no value in this cell");
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
  }),

  CURVATURE: defineFunction({
    summary: "The curvature of worth that fits what people say some values are worth.",
    parameters: {
      x: numberGrid({ help: "Values in the criterion's own unit.", unit: "none" }),
      worth: numberGrid({
        help: "What each of them is worth, 0 to 1, as many cells.",
        unit: "share",
        min: 0,
        max: 1,
      }),
      low,
      high,
    },
    returns: {
      unit: "none",
      shape: "cell",
      help: "Curvature per unit of x, for VALUEFN and for the Settings.",
    },
    examples: [
      {
        cells: [[[2], [5]], [[0.2], [0.5]], 0, 10],
        answer: 0,
        meaning: "Worth grows evenly: a straight line.",
      },
    ],
    notes: [
      "Ask for the value that is worth half; two or three such statements are enough.",
      "Values at or beyond an anchor decide nothing; pairs with a blank are left out.",
      "Where lower is better, state what is lost: 1 less the worth.",
    ],
    source: "Least squares, as in the R package KraljicMatrix.",
    compute: (question) => valueCurvature(statedWorths(question), question),
    explain: (question) => {
      const curvature = valueCurvature(statedWorths(question), question);
      const criterion = toCriterion({ ...question, curvature, better: "higher" });
      return explained({
        question: "Curvature of worth",
        answer: curvature,
        rule: [
          "The curvature with the smallest sum of squared differences between stated and fitted worth.",
          ...statedWorths(question).map(
            ({ value, worth: stated }) =>
              `${round(value)}: stated ${round(stated)}, fitted ${round(worth(value, criterion) / FULL_SCORE)}.`,
          ),
        ],
        source: "Exponential value function, least squares.",
      });
    },
  }),
};

function toCriterion(shape: Pick<Criterion, "low" | "high" | "curvature" | "better">): Criterion {
  requireAnchors(shape);
  return { name: "x", weight: 1, ...shape };
}

function requireAnchors(anchors: Anchors): void {
  if (anchors.low < anchors.high) return;
  const expected = `a number above low, which is ${anchors.low}`;
  throw invalidInput({ argument: "high" }, expected, anchors.high);
}

function statedWorths(
  question: Anchors & { readonly x: NumberGrid; readonly worth: NumberGrid },
): readonly StatedWorth[] {
  requireAnchors(question);
  const values = flatNumbers(question.x);
  const worths = flatNumbers(question.worth);
  if (values.length !== worths.length) {
    throw invalidInput(
      { argument: "worth" },
      `as many cells as x, ${values.length}`,
      worths.length,
    );
  }
  return values.flatMap((value, index) => {
    const stated = worths[index];
    return value === undefined || stated === undefined ? [] : [{ value, worth: stated }];
  });
}
