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
  notes: [
    "Equal profits stand by id: letters without case, digits as numbers (A2 before A10), accounts without an id behind them. The order of rows never decides.",
    "Profits are added as the decimals that they are, and rounded once: 0.1, 0.2 and -0.3 end at 0, and the last share is 1.",
    "Blank profits are left out. An id that is blank or stands twice shows its own error, and the curve is drawn all the same.",
    "A cell that is no number stands at the end with its error; the curve is drawn over the others.",
    "Where total profit is not above 0 there is no share of it: the column shows #N/A.",
  ],
  source: "Kaplan & Narayanan (2001), cited from memory.",
  compute: answerWhale,
  explain: explainWhale,
});
