import { expectedSpend } from "../../model/repeat-buying/spend";
import { requireSpend } from "./fits/asked-fit";
import { fitParameter } from "./fits/fit-parameter";
import { spendSteps } from "./fits/history-steps";
import { needed } from "../../schema/columns";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { historyColumns } from "../../schema/tables/buying-histories";
import * as field from "../../schema/answer-fields";

/** What an order of each account will be worth. */
export const EXPECTEDSPEND = perAccount({
  summary: "Mean spend per order to be expected of each account.",
  over: accountsOf({
    name: "history",
    help: "Histories with headers, or one account's repeat orders and their mean spend.",
    columns: [needed(historyColumns.repeat_orders), historyColumns.mean_spend],
  }),
  options: { fit: fitParameter() },
  answer: { expected: field.price },
  returns: { unit: "currency", help: "One row per account: id and mean spend per order." },
  decide: ([repeatOrders, meanSpend], { options: { fit } }) => {
    requireSpend(fit);
    return expectedSpend(fit, { repeatOrders, meanSpend });
  },
  show: (expected) => ({ expected }),
  explain: ([orders, spend], expected, { options: { fit } }) => ({
    steps: spendSteps(fit, { orders, spend }, expected),
  }),
  examples: [
    {
      cells: [[[1, 10]], [["Gamma-Gamma", 1, 2, 30]]],
      answer: [[20]],
      meaning: "Half its own 10, half the 30 of all.",
    },
    {
      cells: [
        [
          ["account_id", "repeat_orders", "mean_spend"],
          ["A", 3, 20],
          ["B", 0, ""],
        ],
        [["Gamma-Gamma", 1, 2, 30]],
      ],
      answer: [
        ["account_id", "expected"],
        ["A", 22.5],
        ["B", 30],
      ],
      meaning: "Three orders count three times as much as what holds of all: (30 + 3 × 20) / 4.",
    },
  ],
  oneCurrency: () => ["history"],
  source: "Fader & Hardie (2013), note 025, cited from memory.",
});
