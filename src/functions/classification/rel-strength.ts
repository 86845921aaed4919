import { relativeStrength } from "../../model/classification/relative-strength";
import { needed } from "../../schema/columns";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { factorColumns } from "../../schema/tables/factors";
import * as field from "../../schema/answer-fields";

/** How we stand with an account. */
export const RELSTRENGTH = perAccount({
  summary: "How well we stand with each account against the best competitor.",
  over: linesOf({
    name: "factors",
    help: "Factors table with headers, or one account's weights and scores.",
    columns: [needed(factorColumns.weight), factorColumns.ours, factorColumns.competitor],
  }),
  answer: {
    relative_strength: field.ratio,
    ours: field.score,
    competitor: field.score,
    completeness: field.share,
    low: field.ratio,
    high: field.ratio,
  },
  returns: {
    unit: "index",
    help: "One row per account: id, ratio (1 is parity), both means, completeness, lowest and highest ratio.",
  },
  decide: (lines) =>
    relativeStrength(lines.map(([weight, ours, competitor]) => ({ weight, ours, competitor }))),
  show: ({ ratio, ours, competitor, completeness, low, high }) => ({
    relative_strength: ratio,
    ours,
    competitor,
    completeness,
    low,
    high,
  }),
  explain: (lines, { ratio, ours, competitor, completeness, low, high }) => ({
    steps: [
      `${lines.length} factors, weighted; those with both scores known weigh ${round(completeness)} of all.`,
      `Ours ${round(ours)} over the competitor's ${round(competitor)} is ${round(ratio)}; 1 is parity.`,
      `With all that is left out at its worst it is ${round(low)}, at its best ${round(high)}.`,
    ],
  }),
  examples: [
    {
      cells: [
        [
          [0.5, 7, 8],
          [0.3, 8, 6],
          [0.2, 6, 6],
        ],
      ],
      answer: [[7.1 / 7, 7.1, 7, 1, 7.1 / 7, 7.1 / 7]],
      meaning: "Weaker in what counts most, and yet ahead in all: 7.1 to 7.0.",
    },
    {
      cells: [
        [
          [0.5, 7, 8],
          [0.3, 8, ""],
          [0.2, 6, 6],
        ],
      ],
      // 4.7 to 5.2 over weights of .7; the factor left out could add 3 to either side.
      answer: [[4.7 / 5.2, 4.7 / 0.7, 5.2 / 0.7, 0.7, 4.7 / 8.2, 7.7 / 5.2]],
      meaning: "The competitor is unknown in one factor: we may be well behind, or well ahead.",
    },
  ],
  source:
    "Our operationalisation of relative business strength as the customer sees it (McDonald & Woodburn, " +
    "cited from memory).",
});
