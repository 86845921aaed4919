import { inequality } from "../../model/portfolio/inequality";
import { defineFunction } from "../define/define";
import { explained } from "../define/explanation";
import { flag } from "../define/parameters";
import { creditedStep } from "./amounts/revenues";
import { REVENUES } from "./amounts/amount-parameter";

/** How unequal accounts are in what they bring. */
export const GINI = defineFunction({
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
  source: "Gini (1912), cited from memory; formula and figures as seen in the R package ineq.",
  compute: ({ values, corrected = false }) => inequality(values.values, corrected),
  explain: ({ values: list, corrected = false }) => {
    const { values } = list;
    return explained({
      question: "Inequality of the portfolio",
      answer: inequality(values, corrected),
      rule: [
        `${values.length} amounts are put in rising order, each as a share of their total.`,
        "Each share is weighted by its place, from 1 - n for the smallest to n - 1 for the largest.",
        `The sum is divided by n${corrected ? ", and multiplied by n / (n - 1)" : ""}.`,
        ...creditedStep(list),
      ],
      source: "Gini coefficient.",
    });
  },
});
