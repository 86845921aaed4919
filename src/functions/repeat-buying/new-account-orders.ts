import { meanOrders } from "../../model/repeat-buying/mean-orders";
import { requireOrders } from "./fits/asked-fit";
import { fitSentence } from "./fits/describe-fit";
import { fitParameter } from "./fits/fit-parameter";
import { LONGEST_TIME } from "./fits/longest-time";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { answerGrid, numberAt, numberLine } from "../define/number-grid";

const SOURCE =
  "Fader, Hardie & Lee (2005), Marketing Science 24(2); Batislam et al. (2007); Ehrenberg (1988); Schmittlein et al. (1987); Fader, Hardie & Shang (2010), all cited from memory; the sum for k above 1 (Reutterer, Platzer & Schroeder, 2020) is ours.";

/** How many orders a new account places. */
export const NEWACCOUNTORDERS = defineFunction({
  summary: "Repeat orders to be expected of a new account up to each time.",
  parameters: {
    periods: numberLine({
      help: "Times since the first order, one column or row, in the unit of the fit.",
      unit: "count",
      min: 0,
      max: LONGEST_TIME,
    }),
    fit: fitParameter(),
  },
  returns: { unit: "count", shape: "range", help: "One number a time; none at 0." },
  examples: [
    {
      cells: [[[0], [4]], [["NBD", 1, 2]]],
      answer: [[0], [2]],
      meaning: "A mean of one order in two weeks, for 4 weeks.",
    },
    {
      cells: [[[1]], [["Pareto/NBD", 1, 1, 1, 1]]],
      answer: [[Math.LN2]],
      meaning: "Half of the accounts drop out by then: ln(2).",
    },
  ],
  source: SOURCE,
  compute: ({ periods, fit }) =>
    answerGrid(periods, (time) => meanOrders(requireOrders(fit), time)),
  explain: ({ periods, fit }, position) => {
    const time = numberAt(periods, position);
    const answer = meanOrders(requireOrders(fit), time);
    return explained({
      question: `Repeat orders of a new account in ${round(time)}`,
      answer,
      rule: [
        fitSentence(fit),
        "The mean over all rates of ordering and chances of dropping out that the fit holds.",
        `In ${round(time)} that makes ${round(answer)} repeat orders.`,
      ],
      source: SOURCE,
    });
  },
});
