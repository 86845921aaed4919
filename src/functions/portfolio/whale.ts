import * as field from "../../schema/answer-fields";
import { defineFunction } from "../define/define";
import { flag } from "../define/parameters";
import { amountsByAccount } from "./amounts/amounts";
import { idsBeside } from "../define/ids-beside";
import { answerWhale, explainWhale } from "./whale/whale-accounts";

/** Which accounts earn the profit, and which lose it again. */
export const WHALE = defineFunction({
  summary: "How profit piles up from the best account to the worst (whale curve).",
  parameters: {
    profits: amountsByAccount({ help: "Profit of each account, any sign, one column or row." }),
    ids: idsBeside({ help: "Ids of the accounts, as many cells; if left out, no ids." }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    rank: { ...field.count, help: "1 is the account with the most profit." },
    profit: { ...field.money, help: "Profit of the account, as it was handed over." },
    cumulative: { ...field.money, help: "Its profit and that of all accounts above it." },
    cumulative_share: { ...field.ratio, help: "The same over the profit of all accounts." },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per account by falling profit: id, rank, profit, all so far, its share of the total.",
  },
  examples: [
    {
      cells: [
        [[50], [-20], [70]],
        [["A"], ["B"], ["C"]],
      ],
      answer: [
        ["account_id", "rank", "profit", "cumulative", "cumulative_share"],
        ["C", 1, 70, 70, 0.7],
        ["A", 2, 50, 120, 1.2],
        ["B", 3, -20, 100, 1],
      ],
      meaning: "Two accounts earn 120% of the profit, the third loses 20%.",
    },
  ],
  source: "Kaplan & Narayanan (2001), cited from memory.",
  compute: answerWhale,
  explain: explainWhale,
});
