import { notAvailable } from "../../../model/errors";
import { missingPairs } from "../../../model/weights/missing-comparisons";
import {
  GREATEST_RATIO,
  pairwiseWeights,
  type PairwiseWeights,
} from "../../../model/weights/pairwise-weights";
import type { RandomIndexTable } from "../../../model/weights/random-index";
import type { Position } from "../../define/definition";
import { explained, type Explanation, round } from "../../define/explanation";
import { criterionNames, type PairsQuestion } from "./criterion-names";

export const AHP_SOURCE =
  "Saaty (2008), IJSS 1(1), 83-98, as seen in AHPy; gaps: Bozoki, Fulop & Ronyai (2010), cited from memory.";

/** How the weight of one criterion came about. */
export function explainComparisons(question: PairsQuestion, { row }: Position): Explanation {
  const { comparisons } = question.comparisons;
  const names = criterionNames(question);
  const index = row - (question.headers === false ? 0 : 1);
  const name = names[index];
  if (name === undefined) throw notAvailable("choose a cell in the row of a criterion");
  const result = pairwiseWeights(comparisons, question.randomindex);
  return explained({
    question: `Weight of ${name}`,
    answer: result.weights[index] ?? 0,
    row: { title: "weight", of: name },
    rule: [
      "The weights are those under which w_i / w_j comes nearest to all comparisons together (principal eigenvector).",
      ...missingPairs(comparisons).map(
        ([i, j]) =>
          `${names[i] ?? ""} against ${names[j] ?? ""} was not compared; ${round(result.completed[i]?.[j] ?? 0)} contradicts the others least.`,
      ),
      ...consistencySteps(result, names.length, question.randomindex),
    ],
    source: AHP_SOURCE,
  });
}

function consistencySteps(
  { lambdaMax, consistencyIndex, randomIndex, consistencyRatio }: PairwiseWeights,
  count: number,
  table: RandomIndexTable,
): readonly string[] {
  if (count < 3) return ["Two criteria cannot contradict each other."];
  const verdict =
    consistencyRatio <= GREATEST_RATIO
      ? "consistent enough"
      : "above 0.10: look at the comparisons again";
  return [
    `Lambda max ${round(lambdaMax)}: consistency index (${round(lambdaMax)} - ${count}) / ${count - 1} = ${round(consistencyIndex)}.`,
    `Divided by the random index ${randomIndex} (${table}): consistency ratio ${round(consistencyRatio)}, ${verdict}.`,
  ];
}
