import * as field from "../../schema/answer-fields";
import { defineFunction } from "../define/define";
import { numbers } from "../define/number-parameters";
import { flag } from "../define/parameters";
import { answerProfit, explainProfit } from "./stobachoff/profit-answer";

/** How unequally accounts earn. */
export const STOBACHOFF = defineFunction({
  summary: "How unequally accounts earn, where some lose money (Stobachoff index, our reading).",
  parameters: {
    profits: numbers({ help: "Profit of each account, any sign, one period.", unit: "currency" }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    stobachoff: { ...field.index, help: "0 where all earn the same." },
    share_profitable: { ...field.share, help: "Accounts that earn, of all." },
    subsidy: { ...field.share, help: "Losses over the peak: what is earned and lost again." },
    peak_share: { ...field.ratio, help: "The peak of the curve over total profit." },
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
  source:
    "Our operationalisation of the index named by Storbacka and van Raaij (2003, 2005), formula not seen.",
  compute: answerProfit,
  explain: explainProfit,
});
