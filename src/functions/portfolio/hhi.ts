import { concentration } from "../../model/portfolio/concentration";
import { defineFunction } from "../define/define";
import { choice } from "../define/parameters";
import { explainConcentration, POINTS } from "./amounts/explain-concentration";
import { REVENUES } from "./amounts/amount-parameter";

/** How far revenue rests on few accounts. */
export const HHI = defineFunction({
  summary: "How far revenue rests on few accounts (Herfindahl-Hirschman index).",
  parameters: {
    values: REVENUES,
    scale: choice({
      help: "share (0 to 1) if left out, or points (0 to 10,000).",
      words: { share: "From 0 to 1", points: "From 0 to 10,000" },
      default: "share",
    }),
  },
  returns: {
    unit: "index",
    shape: "cell",
    help: "1/n for n equal accounts, 1 for a single account; times 10,000 in points.",
  },
  examples: [
    { cells: [[[50], [50]]], answer: 0.5, meaning: "Two accounts of the same size." },
    {
      cells: [[[30], [30], [20], [20]], "points"],
      answer: 2600,
      meaning: "Four accounts with 30, 30, 20 and 20% of revenue.",
    },
  ],
  source: "Hirschman (1964), American Economic Review 54(5), 761-762, cited from memory.",
  compute: ({ values, scale }) => concentration(values.values) * (scale === "points" ? POINTS : 1),
  explain: explainConcentration,
});
