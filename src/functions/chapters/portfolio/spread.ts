import { inequality } from "../../../model/portfolio/inequality";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { flag } from "../../parameters";
import { answerAbc, explainAbc } from "../../portfolio/abc-accounts";
import { amountsByAccount } from "../../portfolio/amounts";
import { settingsParameter } from "../../settings";
import { REVENUES, WITHOUT_HEADER, ZERO_COUNTS } from "./amounts";

/** How accounts differ in what they bring. */
export const spreadFunctions = {
  GINI: defineFunction({
    summary: "How unequal the accounts of a portfolio are (Gini coefficient).",
    parameters: {
      values: REVENUES,
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
    notes: [ZERO_COUNTS, WITHOUT_HEADER],
    source: "Gini coefficient as computed by the R package ineq.",
    compute: ({ values, corrected = false }) => inequality(values.values, corrected),
    explain: ({ values: { values }, corrected = false }) =>
      explained({
        question: "Inequality of the portfolio",
        answer: inequality(values, corrected),
        rule: [
          `${values.length} amounts are put in rising order, each as a share of their total.`,
          "Each share is weighted by its place, from 1 - n for the smallest to n - 1 for the largest.",
          `The sum is divided by n${corrected ? ", and multiplied by n / (n - 1)" : ""}.`,
        ],
        source: "Gini coefficient.",
      }),
  }),

  ABCCLASS: defineFunction({
    summary: "Which accounts bring most of the total, which some and which little (ABC classes).",
    parameters: {
      values: amountsByAccount({ help: "Amount of each account, any sign, one column or row." }),
      settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
      headers: flag({ help: "TRUE puts a header above the classes; none if left out." }),
    },
    returns: {
      unit: "text",
      shape: "range",
      help: "One column in the order of the cells: A, B or C; blank cells stay blank.",
    },
    examples: [
      {
        cells: [[[50], [30], [15], [5]]],
        answer: [["A"], ["A"], ["B"], ["C"]],
        meaning: "50 and 80 % of the total are within 80, 95 % within 95, 100 % is above.",
      },
      {
        cells: [[[20], [""], [60], [20]]],
        answer: [["A"], [""], ["A"], ["A"]],
        meaning: "Both of 20 have the class of the first of them, which reaches 80 %.",
      },
    ],
    notes: [
      "A reaches a cumulative share of 0.8, B of 0.95: settings abc: cut A and abc: cut B.",
      "Equal amounts have one class, that of the first of them: the order of rows never decides.",
      "The largest amount is A even where it alone passes a cut. Amounts of 0 or less are C, and losses are no part of the total.",
      "A cell that is no number shows its own error; the classes are those of the others.",
    ],
    source: "ABC analysis by cumulative share; ties, losses and the largest by our reading.",
    compute: answerAbc,
    explain: explainAbc,
  }),
};
