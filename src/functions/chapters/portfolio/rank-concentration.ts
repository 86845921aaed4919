import { rankConcentration } from "../../../model/portfolio/rank-concentration";
import { defineFunction } from "../../define";
import { explainRankConcentration } from "../../portfolio/explain-concentration";
import { BLANK_CHANGES_NOTHING, CREDITED_HAS_NO_SHARE, REVENUES, WITHOUT_HEADER } from "./amounts";

/** How far revenue rests on few accounts, by their ranks. */
export const rankConcentrationFunctions = {
  ROSENBLUTH: defineFunction({
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
    refusals: [
      {
        cells: [[["1.200,50"], [300]]],
        shows: "#VALUE!",
        message: 'values, row 1: expected a number of 0 or more, found "1.200,50"',
      },
      {
        cells: [[["", -5]]],
        shows: "#N/A",
        message: "values: no amount is above 0, so no account has a share of them",
      },
      {
        cells: [[[0], [""]]],
        shows: "#N/A",
        message: "values: the amounts add up to 0, so no account has a share of them",
      },
    ],
    notes: [BLANK_CHANGES_NOTHING, CREDITED_HAS_NO_SHARE, WITHOUT_HEADER],
    source:
      "Hall & Tideman (1967) and Rosenbluth, cited from memory; figure as seen in the R package ineq.",
    compute: ({ values }) => rankConcentration(values.values),
    explain: ({ values }) => explainRankConcentration(values),
  }),
};
