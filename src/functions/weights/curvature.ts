import { invalidInput } from "../../model/errors";
import { FULL_SCORE, worth } from "../../model/classification/criterion";
import { type StatedWorth, valueCurvature } from "../../model/weights/value-curvature";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { type Anchors, HIGH, LOW, requireAnchors, toCriterion } from "./value-fn/anchors";
import { flatNumbers, numberGrid, type NumberGrid } from "../define/number-grid";

/** How values are worth what people say. */
export const CURVATURE = defineFunction({
  summary: "The curvature of worth that fits what people say some values are worth.",
  parameters: {
    x: numberGrid({ help: "Values in the criterion's own unit.", unit: "none" }),
    worth: numberGrid({
      help: "What each of them is worth, 0 to 1, as many cells.",
      unit: "share",
      min: 0,
      max: 1,
    }),
    low: LOW,
    high: HIGH,
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
  source:
    "Least squares on the function of Kirkwood (1997), cited from memory; as seen in the R package KraljicMatrix.",
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
});

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
