import { rankConcentration } from "../../model/portfolio/rank-concentration";
import { defineFunction } from "../define/define";
import { explainRankConcentration } from "./amounts/explain-concentration";
import { REVENUES } from "./amounts/amount-parameter";

/** How far revenue rests on few accounts, by their ranks. */
export const ROSENBLUTH = defineFunction({
  summary: "How far revenue rests on few accounts, by ranks (Hall-Tideman-Rosenbluth index).",
  parameters: { values: REVENUES },
  returns: {
    unit: "index",
    shape: "cell",
    help: "1/n for n equal accounts, 1 for a single account; small accounts weigh more than in HHI.",
  },
  examples: [
    {
      cells: [[[50], [30], [15], [5]]],
      answer: 0.4,
      meaning: "0.5 + 2 x 0.3 + 3 x 0.15 + 4 x 0.05 is 1.75; 1 / (2 x 1.75 - 1).",
    },
  ],
  source:
    "Hall & Tideman (1967) and Rosenbluth, cited from memory; figure as seen in the R package ineq.",
  compute: ({ values }) => rankConcentration(values.values),
  explain: ({ values }) => explainRankConcentration(values),
});
