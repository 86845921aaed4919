import { invalidInput, notAvailable } from "../../../model/errors";
import { missingPairs } from "../../../model/weights/missing-comparisons";
import {
  GREATEST_RATIO,
  pairwiseWeights,
  type PairwiseWeights,
} from "../../../model/weights/pairwise-weights";
import type { RandomIndexTable } from "../../../model/weights/random-index";
import type { AnswerGrid } from "../../answer";
import { defineFunction, type Position } from "../../define";
import { explained } from "../../explained";
import type { Explanation } from "../../explanation";
import { choice, flag } from "../../parameters";
import { accountIds } from "../../portfolio/amounts";
import { round } from "../../round";
import { comparisonsParameter, type ComparisonsInput } from "../../weights/comparisons";

const TITLES = [
  "criterion",
  "weight",
  "consistency_ratio",
  "is_consistent",
  "lambda_max",
  "consistency_index",
  "random_index",
  "random_index_table",
  "filled_in",
] as const;

const SOURCE = "Saaty (2008), IJSS 1(1), 83-98; gaps: Bozoki, Fulop & Ronyai (2010), from memory.";

interface Question {
  readonly comparisons: ComparisonsInput;
  readonly criteria: readonly string[] | undefined;
  readonly randomindex: RandomIndexTable;
  readonly headers: boolean | undefined;
}

/** Weights of criteria that people compare two by two. */
export const comparisonFunctions = {
  AHP: defineFunction({
    summary: "Weights of criteria from comparisons in pairs, and how consistent these are (AHP).",
    parameters: {
      comparisons: comparisonsParameter({
        help: "A square: how many times as important the row is as the column; blank is unknown.",
      }),
      criteria: accountIds({ help: "Names of the criteria; those around the square if left out." }),
      randomindex: choice({
        help: "Table that the consistency index is divided by; Saaty2005 if left out.",
        words: {
          Saaty2005: "Saaty (2005)",
          Saaty1980: "Saaty (1980)",
          AlonsoLamata: "Alonso & Lamata (2006)",
          DoneganDodd: "Donegan & Dodd (1991)",
        },
        default: "Saaty2005",
      }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "share",
      shape: "range",
      help: "One row a criterion: name, weight; in the first row also the consistency of all.",
    },
    examples: [
      {
        cells: [
          [
            [1, 6, 3],
            ["", 1, 0.5],
            ["", "", 1],
          ],
        ],
        answer: [
          TITLES,
          ["criterion 1", 2 / 3, 0, true, 3, 0, 0.52, "Saaty2005", 0],
          ["criterion 2", 1 / 9, "", "", "", "", "", "", ""],
          ["criterion 3", 2 / 9, "", "", "", "", "", "", ""],
        ],
        meaning: "Comparisons that agree: 6 is twice 3. One half of the square is enough.",
      },
      {
        cells: [
          [
            ["", "fit", "size", "growth"],
            ["fit", 1, 2, ""],
            ["size", 0.5, 1, 4],
            ["growth", "", 0.25, 1],
          ],
        ],
        answer: [
          TITLES,
          ["fit", 8 / 13, 0, true, 3, 0, 0.52, "Saaty2005", 1],
          ["size", 4 / 13, "", "", "", "", "", "", ""],
          ["growth", 1 / 13, "", "", "", "", "", "", ""],
        ],
        meaning: "Fit and growth were not compared: 2 times 4 is the least contradiction.",
      },
    ],
    notes: [
      "A ratio up to 0.10 is consistent (Saaty's rule). It says that the comparisons agree, not that they are right.",
      "Name the random index with the ratio: the tables differ in the second decimal.",
      "Of a pair one cell is enough. Both may differ by rounding (0.33 for 1/3, up to 5 %): the one above 1 counts.",
      "Both cells blank: not compared, and chosen so that all contradict one another least.",
      "Up to 15 criteria, better no more than 9. Comparisons from 0.01 to 100; Saaty's scale is 1/9 to 9.",
    ],
    source: SOURCE,
    compute: answerComparisons,
    explain: explainComparisons,
  }),
};

function answerComparisons(question: Question): AnswerGrid {
  const { randomindex, headers } = question;
  const names = criterionNames(question);
  const result = pairwiseWeights(question.comparisons.comparisons, randomindex);
  const { consistencyRatio, lambdaMax, consistencyIndex } = result;
  const quality = [
    consistencyRatio,
    consistencyRatio <= GREATEST_RATIO,
    lambdaMax,
    consistencyIndex,
    result.randomIndex,
    randomindex,
    missingPairs(question.comparisons.comparisons).length,
  ];
  const rows = names.map((name, index) => [
    name,
    result.weights[index] ?? 0,
    ...(index === 0 ? quality : quality.map(() => "")),
  ]);
  return headers === false ? rows : [TITLES, ...rows];
}

function criterionNames({ comparisons, criteria }: Question): readonly string[] {
  const size = comparisons.comparisons.length;
  if (criteria !== undefined && criteria.length !== size) {
    throw invalidInput({ argument: "criteria" }, `${size} names`, criteria.length);
  }
  const names = criteria ?? comparisons.names ?? [];
  return Array.from({ length: size }, (_, index) => {
    const name = names[index] ?? "";
    return name === "" ? `criterion ${index + 1}` : name;
  });
}

function explainComparisons(question: Question, { row }: Position): Explanation {
  const { comparisons } = question.comparisons;
  const names = criterionNames(question);
  const index = row - (question.headers === false ? 0 : 1);
  const name = names[index];
  if (name === undefined) throw notAvailable("choose a cell in the row of a criterion");
  const result = pairwiseWeights(comparisons, question.randomindex);
  return explained({
    question: `Weight of ${name}`,
    answer: result.weights[index] ?? 0,
    rule: [
      "The weights are those under which w_i / w_j comes nearest to all comparisons together (principal eigenvector).",
      ...missingPairs(comparisons).map(
        ([i, j]) =>
          `${names[i] ?? ""} against ${names[j] ?? ""} was not compared; ${round(result.completed[i]?.[j] ?? 0)} contradicts the others least.`,
      ),
      ...consistencySteps(result, names.length, question.randomindex),
    ],
    source: SOURCE,
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
