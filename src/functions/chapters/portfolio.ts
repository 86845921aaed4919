import { concentration } from "../../model/portfolio/concentration";
import { inequality } from "../../model/portfolio/inequality";
import { answerWhale, explainWhale } from "../portfolio/whale-accounts";
import { explainConcentration, POINTS } from "../portfolio/explain-concentration";
import { amountsByAccount, accountIds } from "../portfolio/amounts";
import { defineFunction } from "../define";
import { numbers } from "../number-parameters";
import { choice, flag } from "../parameters";

/** Questions about the portfolio as a whole. */
export const portfolio = {
  HHI: defineFunction({
    summary: "How far revenue rests on few accounts (Herfindahl-Hirschman index).",
    parameters: {
      values: numbers({
        help: "Revenue of each account, one currency and period, 0 or more.",
        unit: "currency",
        min: 0,
      }),
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
    notes: [
      "Blank cells are skipped; they change nothing, as an account without revenue.",
      "Hand over the numbers without their header: text is refused, in a whole column too.",
    ],
    source: "Hirschman (1964), American Economic Review 54(5), 761-762, cited from memory.",
    compute: ({ values, scale }) =>
      concentration(values.values) * (scale === "points" ? POINTS : 1),
    explain: explainConcentration,
  }),

  GINI: defineFunction({
    summary: "How unequal the accounts of a portfolio are (Gini coefficient).",
    parameters: {
      values: numbers({
        help: "Revenue of each account, one currency and period, 0 or more.",
        unit: "currency",
        min: 0,
      }),
      corrected: flag({ help: "TRUE puts small portfolios on the scale of large ones." }),
    },
    returns: {
      unit: "index",
      shape: "cell",
      help: "0 when all bring the same, up to (n - 1) / n when one brings all; corrected up to 1.",
    },
    examples: [
      { cells: [[[50], [30], [15], [5]]], answer: 0.375, meaning: "Four accounts, half from one." },
      {
        cells: [[[50], [30], [15], [5]], true],
        answer: 0.5,
        meaning: "The same, comparable with a portfolio of any size.",
      },
    ],
    notes: [
      "Blank cells are skipped; accounts that bring 0 count, so write the 0.",
      "Hand over the numbers without their header: text is refused, in a whole column too.",
    ],
    source: "Gini coefficient as computed by the R package ineq.",
    compute: ({ values, corrected = false }) => inequality(values.values, corrected),
    explain: ({ values: { values }, corrected = false }) => ({
      question: "Inequality of the portfolio",
      answer: inequality(values, corrected),
      rule: [
        `${values.length} amounts are put in rising order, each as a share of their total.`,
        "Each share is weighted by its place, from 1 - n for the smallest to n - 1 for the largest.",
        `The sum is divided by n${corrected ? ", and multiplied by n / (n - 1)" : ""}.`,
      ],
      inputs: [],
      parts: [],
      settings: [],
      source: "Gini coefficient.",
    }),
  }),

  WHALE: defineFunction({
    summary: "How profit piles up from the best account to the worst (whale curve).",
    parameters: {
      profits: amountsByAccount({ help: "Profit of each account, any sign, one column or row." }),
      accounts: accountIds({ help: "Ids of the accounts, as many cells; if left out, no ids." }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "currency",
      shape: "range",
      help: "One row an account by falling profit: id, rank, profit, cumulative, share of total.",
    },
    examples: [
      {
        cells: [
          [[50], [-20], [70]],
          [["A"], ["B"], ["C"]],
        ],
        answer: [
          ["account_id", "rank", "profit", "cumulative", "share"],
          ["C", 1, 70, 70, 0.7],
          ["A", 2, 50, 120, 1.2],
          ["B", 3, -20, 100, 1],
        ],
        meaning: "Two accounts earn 120 % of the profit, the third loses 20 %.",
      },
    ],
    notes: [
      "Blank profits are left out. A cell that is no number stands at the end with its error; the curve is drawn over the others.",
      "Where total profit is not above 0 there is no share of it: the column shows #N/A.",
    ],
    source: "Kaplan & Narayanan (2001), cited from memory.",
    compute: answerWhale,
    explain: explainWhale,
  }),
};
