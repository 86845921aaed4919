import { effectiveNumber } from "../../model/portfolio/concentration";
import { defineFunction } from "../define/define";
import { explainEffectiveNumber } from "./amounts/explain-concentration";
import { REVENUES } from "./amounts/amount-parameter";

/** As how many equal accounts a portfolio is worth. */
export const EFFECTIVENUMBER = defineFunction({
  summary: "As how many equal accounts a portfolio is worth (effective number).",
  parameters: { values: REVENUES },
  returns: { unit: "count", shape: "cell", help: "1 / HHI, from 1 to the number of accounts." },
  examples: [
    {
      cells: [[[60], [20], [20]]],
      answer: 25 / 11,
      meaning: "Three accounts, one of them large: hardly more than two.",
    },
  ],
  source: "Reciprocal of the Herfindahl-Hirschman index; Adelman (1969), cited from memory.",
  compute: ({ values }) => effectiveNumber(values.values),
  explain: ({ values }) => explainEffectiveNumber(values),
});
