import * as field from "../../schema/answer-fields";
import { missingPairs } from "../../model/weights/missing-comparisons";
import { GREATEST_RATIO, pairwiseWeights } from "../../model/weights/pairwise-weights";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { choice, flag } from "../define/parameters";
import { comparisonsParameter } from "./ahp/comparisons";
import { nameList } from "./ahp/name-list";
import { criterionNames, type PairsQuestion } from "./ahp/criterion-names";
import { AHP_SOURCE, explainComparisons } from "./ahp/explain-comparisons";

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

/** Weights of criteria that people compare two by two. */
export const AHP = defineFunction({
  summary: "Weights of criteria from comparisons in pairs, and how consistent these are (AHP).",
  parameters: {
    comparisons: comparisonsParameter({
      help: "A square: how many times as important the row is as the column; blank is unknown.",
    }),
    criteria: nameList({ help: "Names of the criteria; those around the square if left out." }),
    randomindex: choice({
      help: "Table that the consistency index is divided by; Saaty2005 if left out.",
      words: {
        Saaty2005: "Saaty (2005), as seen in AHPy",
        Saaty1980:
          "Saaty (1980), not opened: all values as seen in public programs, 1.45 and 1.49 for 9 and 10 too",
        AlonsoLamata: "Alonso & Lamata (2006), as seen in public programs",
        DoneganDodd: "Donegan & Dodd (1991), as seen in AHPy",
      },
      default: "Saaty2005",
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    criterion: { ...field.text, help: "Name of the criterion." },
    weight: { ...field.share, help: "The weights of all criteria add up to 1." },
    consistency_ratio: { ...field.ratio, help: "0 where no comparison contradicts another." },
    is_consistent: { ...field.flag, help: "TRUE up to the ratio that is accepted." },
    lambda_max: {
      ...field.index,
      help: "Largest eigenvalue: the number of criteria if consistent.",
    },
    consistency_index: {
      ...field.index,
      help: "How far it lies above that, per criterion less one.",
    },
    random_index: { ...field.index, help: "The same of comparisons made by chance." },
    random_index_table: { ...field.text, help: "Where the random index is from." },
    filled_in: { ...field.count, help: "Blank comparisons that were filled in." },
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "One row per criterion: name, weight; in the first row also the consistency of all.",
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
  source: AHP_SOURCE,
  compute: answerComparisons,
  explain: explainComparisons,
});

function answerComparisons(question: PairsQuestion): AnswerGrid {
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
