import { topShare } from "../../model/portfolio/top-share";
import { defineFunction } from "../define/define";
import { explainTopShare } from "./amounts/explain-concentration";
import { LARGEST, REVENUES } from "./amounts/amount-parameter";

/** What the largest accounts bring. */
export const TOPSHARE = defineFunction({
  summary: "What share of the total the largest accounts bring (concentration ratio).",
  parameters: { values: REVENUES, largest: LARGEST },
  returns: { unit: "share", shape: "cell", help: "0 to 1; 1 if there are no more accounts." },
  examples: [
    {
      cells: [[[50], [30], [15], [5]], 2],
      answer: 0.8,
      meaning: "The two largest of four accounts.",
    },
    {
      cells: [[[50], [30], [15], [5]], 0.3],
      answer: 0.8,
      meaning: "The largest 30% of four accounts, 1.2 rounded up: two.",
    },
  ],
  source:
    "Concentration ratio, common practice without one source; rounding a fraction up is our operationalisation.",
  compute: ({ values, largest }) => topShare(values.values, largest),
  explain: ({ values, largest }) => explainTopShare(values, largest),
});
