import { probabilityAlive, requireDropOut } from "../../model/repeat-buying/probability-alive";
import { checked, HISTORY_COLUMNS, HISTORY_HELP } from "./fits/account-history";
import { describeFit } from "./fits/describe-fit";
import { fitParameter } from "./fits/fit-parameter";
import { silence } from "./fits/history-steps";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { placed } from "../define/define";
import * as field from "../../schema/answer-fields";

/** Whether each account still buys. */
export const PALIVE = perAccount({
  summary: "Probability that each account still buys, by its rhythm and its silence.",
  over: accountsOf({ name: "history", help: HISTORY_HELP, columns: HISTORY_COLUMNS }),
  options: { fit: fitParameter() },
  answer: { p_alive: field.probability },
  returns: { unit: "share", help: "One row per account: id and probability, 0 to 1." },
  decide: ([repeatOrders, recency, age], { options: { fit } }) => {
    placed("fit", () => requireDropOut(fit));
    return probabilityAlive(fit, checked(fit, { repeatOrders, recency, age }));
  },
  show: (probability) => ({ p_alive: probability }),
  explain: ([orders, recency, age], probability, { options: { fit } }) => ({
    steps: [
      silence(orders, recency, age),
      `Under ${describeFit(fit)} an account like this is still there in ${round(probability)} of cases.`,
    ],
  }),
  examples: [
    {
      cells: [[[1, 1, 1]], [["BG/NBD", 1, 1, 1, 1]]],
      answer: [[0.5]],
      meaning: "It has just ordered, and every second order is the last: a half.",
    },
    {
      cells: [[[1, 1, 3]], [["BG/NBD", 1, 1, 1, 1]]],
      answer: [[0.2]],
      meaning: "The same after two more weeks of silence: 1 / (1 + (4/2)^2).",
    },
  ],
  source:
    "Fader, Hardie & Lee (2005); Batislam et al. (2007); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010), all cited from memory; CNBD-k, Reutterer, Platzer & Schroeder (2020), International Journal of Research in Marketing, as seen in the code of the R package BTYDplus.",
});
