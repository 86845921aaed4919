import { requireHistory } from "../../model/repeat-buying/buying-history";
import { discountedOrders, requireLifetime } from "../../model/repeat-buying/discounted-orders";
import { HISTORY_COLUMNS, HISTORY_HELP } from "./fits/account-history";
import { fitParameter } from "./fits/fit-parameter";
import { historySteps } from "./fits/history-steps";
import { accountsOf } from "../define/per-account/accounts-of";
import { number } from "../define/number-parameters";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { placed } from "../define/define";
import * as field from "../../schema/answer-fields";

/** What each account will order over its lifetime. */
export const DERT = perAccount({
  summary: "Orders still to come of each account, discounted over its lifetime (Pareto/NBD).",
  over: accountsOf({ name: "history", help: HISTORY_HELP, columns: HISTORY_COLUMNS }),
  options: {
    fit: fitParameter(),
    rate: number({
      help: "Continuous discount rate per unit of time, above 0: LN(1.15)/52 for weeks.",
      unit: "share",
      min: 1e-9,
      max: 1,
      isFraction: true,
    }),
  },
  answer: { discounted_orders: field.orders },
  returns: { unit: "count", help: "One row per account: id and discounted expected orders." },
  decide: ([repeatOrders, recency, age], { options: { fit, rate } }) => {
    placed("fit", () => requireLifetime(fit));
    return discountedOrders(fit, requireHistory({ repeatOrders, recency, age }), rate);
  },
  show: (orders) => ({ discounted_orders: orders }),
  explain: ([orders, recency, age], discounted, { options: { fit, rate } }) => ({
    steps: [
      ...historySteps(fit, { orders, recency, age }),
      `All orders to come, each less by ${round(rate)} a unit of time, are worth ${round(discounted)} orders of today.`,
    ],
  }),
  examples: [
    {
      cells: [[[0, 0, 0]], [["Pareto/NBD", 1, 1, 1, 1]], 1],
      // e E1(1), Abramowitz & Stegun table 5.1.
      answer: [[0.596347362323194]],
      meaning: "A new account: the integral of e^-t / (1 + t), which is e times E1(1).",
    },
  ],
  source:
    "Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), cited from memory; integrated numerically by us.",
});
