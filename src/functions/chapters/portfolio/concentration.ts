import { concentration, effectiveNumber } from "../../../model/portfolio/concentration";
import { rankConcentration } from "../../../model/portfolio/rank-concentration";
import { topShare } from "../../../model/portfolio/top-share";
import { defineFunction } from "../../define";
import { choice } from "../../parameters";
import {
  explainConcentration,
  explainEffectiveNumber,
  explainRankConcentration,
  explainTopShare,
  POINTS,
} from "../../portfolio/explain-concentration";
import { BLANK_CHANGES_NOTHING, LARGEST, REVENUES, WITHOUT_HEADER, ZERO_COUNTS } from "./amounts";

/** How far revenue rests on few accounts. */
export const concentrationFunctions = {
  HHI: defineFunction({
    summary: "How far revenue rests on few accounts (Herfindahl-Hirschman index).",
    parameters: {
      values: REVENUES,
      scale: choice({
        help: "share (0 to 1) if left out, or points (0 to 10,000).",
        words: { share: "From 0 to 1", points: "From 0 to 10,000" },
        default: "share",
      }),
    },
    returns: {
      unit: "index",
      shape: "cell",
      help: "1/n for n equal accounts, 1 for a single account; times 10,000 in points.",
    },
    examples: [
      { cells: [[[50], [50]]], answer: 0.5, meaning: "Two accounts of the same size." },
      {
        cells: [[[30], [30], [20], [20]], "points"],
        answer: 2600,
        meaning: "Four accounts with 30, 30, 20 and 20 % of revenue.",
      },
    ],
    notes: [BLANK_CHANGES_NOTHING, WITHOUT_HEADER],
    source: "Hirschman (1964), American Economic Review 54(5), 761-762, cited from memory.",
    compute: ({ values, scale }) =>
      concentration(values.values) * (scale === "points" ? POINTS : 1),
    explain: explainConcentration,
  }),

  EFFECTIVE: defineFunction({
    summary: "As how many equal accounts a portfolio is worth (effective number).",
    parameters: { values: REVENUES },
    returns: { unit: "count", shape: "cell", help: "1 / HHI, from 1 to the number of accounts." },
    examples: [
      {
        cells: [[[60], [20], [20]]],
        answer: 25 / 11,
        meaning: "Three accounts, one of them large: little more than two equal ones.",
      },
    ],
    notes: [BLANK_CHANGES_NOTHING, WITHOUT_HEADER],
    source: "Reciprocal of the Herfindahl-Hirschman index (Adelman 1969, cited from memory).",
    compute: ({ values }) => effectiveNumber(values.values),
    explain: ({ values }) => explainEffectiveNumber(values),
  }),

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
    notes: [BLANK_CHANGES_NOTHING, WITHOUT_HEADER],
    source: "Hall & Tideman (1967) and Rosenbluth, from memory; as computed by R package ineq.",
    compute: ({ values }) => rankConcentration(values.values),
    explain: ({ values }) => explainRankConcentration(values),
  }),

  TOPSHARE: defineFunction({
    summary: "What share of the total the largest accounts bring (concentration ratio).",
    parameters: { values: REVENUES, largest: LARGEST },
    returns: { unit: "share", shape: "cell", help: "0 to 1; 1 if there are no more accounts." },
    examples: [
      {
        cells: [[[50], [30], [15], [5]], 2],
        answer: 0.8,
        meaning: "The two largest of four accounts.",
      },
      {
        cells: [[[50], [30], [15], [5]], 0.3],
        answer: 0.8,
        meaning: "The largest 30 % of four accounts, 1.2 rounded up: two.",
      },
    ],
    notes: [
      "A fraction is rounded up to whole accounts; 1 is the one largest account, not all.",
      ZERO_COUNTS,
      WITHOUT_HEADER,
    ],
    source: "Concentration ratio; rounding a fraction up is our operationalisation.",
    compute: ({ values, largest }) => topShare(values.values, largest),
    explain: ({ values, largest }) => explainTopShare(values, largest),
  }),
};
