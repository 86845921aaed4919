import { orderProbability } from "../../model/repeat-buying/order-probability";
import { requireOrders } from "./fits/asked-fit";
import { fitSentence } from "./fits/describe-fit";
import { fitParameter } from "./fits/fit-parameter";
import { LONGEST_TIME } from "./fits/longest-time";
import { defineFunction } from "../define/define";
import { explained, round } from "../define/explanation";
import { answerGrid, numberAt, numberLine } from "../define/number-grid";
import { number } from "../define/number-parameters";

const SOURCE =
  "Fader, Hardie & Lee (2005), equation (8); Batislam et al. (2007); Ehrenberg (1988); Fader & Hardie (2006), note 012, for the Pareto/NBD; Fader, Hardie & Shang (2010), all cited from memory; for k above 1 (Reutterer, Platzer & Schroeder, 2020) worked out by us, for Pareto/NBD integrated numerically by us.";

/** How likely a new account places just so many orders. */
export const ORDERPROB = defineFunction({
  summary: "Probability that a new account places just so many repeat orders in a time.",
  parameters: {
    counts: numberLine({
      help: "Numbers of repeat orders, whole, one column or row.",
      unit: "count",
      min: 0,
      max: 100_000,
      isWhole: true,
    }),
    fit: fitParameter(),
    periods: number({
      help: "Time since the first order, in the unit of the fit.",
      unit: "count",
      min: 0,
      max: LONGEST_TIME,
    }),
  },
  returns: { unit: "share", shape: "range", help: "One probability a number, 0 to 1." },
  examples: [
    {
      cells: [[[0], [1], [2]], [["NBD", 1, 1]], 1],
      answer: [[0.5], [0.25], [0.125]],
      meaning: "Rates spread so that each further order is half as likely.",
    },
    {
      cells: [[[0], [1]], [["BG/NBD", 1, 1, 1, 1]], 1],
      answer: [[0.5], [0.375]],
      meaning: "One order and then none, or one and dropped out: 1/2 1/4 + 1/2 1/2.",
    },
  ],
  source: SOURCE,
  compute: ({ counts, fit, periods }) =>
    answerGrid(counts, (count) => orderProbability(requireOrders(fit), count, periods)),
  explain: ({ counts, fit, periods }, position) => {
    const count = numberAt(counts, position);
    const answer = orderProbability(requireOrders(fit), count, periods);
    return explained({
      question: `Probability of ${count} repeat orders in ${round(periods)}`,
      answer,
      rule: [
        fitSentence(fit),
        `Ordered ${count} times and still there, or dropped out after them: ${round(answer)}.`,
      ],
      source: SOURCE,
    });
  },
});
