import { defineFunction } from "../../define";
import { numbers } from "../../number-parameters";
import { flag } from "../../parameters";
import { amountsByAccount } from "../../portfolio/amounts";
import { idsBeside } from "../../portfolio/ids-beside";
import { answerProfit, explainProfit } from "../../portfolio/profit-answer";
import { answerWhale, explainWhale } from "../../portfolio/whale-accounts";
import { WITHOUT_HEADER } from "./amounts";

/** Which accounts earn the profit, and which lose it again. */
export const profitFunctions = {
  WHALE: defineFunction({
    summary: "How profit piles up from the best account to the worst (whale curve).",
    parameters: {
      profits: amountsByAccount({ help: "Profit of each account, any sign, one column or row." }),
      ids: idsBeside({ help: "Ids of the accounts, as many cells; if left out, no ids." }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "currency",
      shape: "range",
      help: "One row an account by falling profit: id, rank, profit, all so far, its share of the total.",
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
        meaning: "Two accounts earn 120 % of the profit, the third loses 20 %.",
      },
    ],
    notes: [
      "Blank profits are left out. An id that is blank or stands twice shows its own error, and the curve is drawn all the same.",
      "A cell that is no number stands at the end with its error; the curve is drawn over the others.",
      "Where total profit is not above 0 there is no share of it: the column shows #N/A.",
    ],
    source: "Kaplan & Narayanan (2001), cited from memory.",
    compute: answerWhale,
    explain: explainWhale,
  }),

  STOBACHOFF: defineFunction({
    summary: "How unequally accounts earn, where some lose money (Stobachoff index, our reading).",
    parameters: {
      profits: numbers({ help: "Profit of each account, any sign, one period.", unit: "currency" }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "index",
      shape: "range",
      help: "One row: index, share of accounts that are profitable, losses / peak, peak / total.",
    },
    examples: [
      {
        cells: [[[50], [-20], [70]]],
        answer: [
          ["stobachoff", "share_profitable", "subsidy", "peak_share"],
          [3 / 7, 2 / 3, 1 / 6, 1.2],
        ],
        meaning: "The area is 0.3 and the peak 1.2: 0.3 / (1.2 - 0.5); 20 of 120 are lost again.",
      },
      {
        cells: [[[50], [30], [15], [5]], false],
        answer: [[0.375, 1, 0, 1]],
        meaning: "Without losses it is the Gini coefficient.",
      },
    ],
    notes: [
      "The index is named in the literature; its formula was not seen and is our reading: area / (peak - 1/2).",
      "Few profitable accounts: the firm depends on them. Much subsidy: they pay for the others.",
      "Blank profits are unknown and left out; accounts that earn 0 count, so write the 0.",
      WITHOUT_HEADER,
    ],
    source: "Our reading of the index named by Storbacka and van Raaij (2003, 2005).",
    compute: answerProfit,
    explain: explainProfit,
  }),
};
