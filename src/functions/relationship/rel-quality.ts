import { relationshipQuality } from "../../model/relationship/relationship-quality";
import { accountColumns } from "../../schema/tables/accounts";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** What the account thinks of us, and how fresh that is. */
export const RELQUALITY = perAccount({
  summary: "How good each relationship is in the account's eyes: trust, commitment, satisfaction.",
  over: accountsOf({
    help: "Accounts table with headers, or one account's three marks, 1 to 7.",
    columns: [accountColumns.trust, accountColumns.commitment, accountColumns.satisfaction],
    needsOne: true,
  }),
  answer: {
    quality: field.index,
    mean: field.score,
    completeness: field.share,
    low: field.index,
    high: field.index,
  },
  returns: {
    unit: "index",
    help: "One row per account: id, quality 0-100, mean 1-7, completeness, low, high.",
  },
  decide: ([trust, commitment, satisfaction]) =>
    relationshipQuality({ trust, commitment, satisfaction }),
  show: ({ quality, mean, completeness, low, high }) => ({
    quality,
    mean,
    completeness,
    low,
    high,
  }),
  explain: (marks, { quality, mean }) => {
    const known = marks.filter((mark) => mark !== undefined);
    return {
      steps: [
        `Marks known: ${known.length} of 3; their mean is ${round(mean)} of 7.`,
        `On a scale from 0 (all marks 1) to 100 (all marks 7) that is ${round(quality)}.`,
      ],
      parts: ["trust", "commitment", "satisfaction"].flatMap((label, index) => {
        const mark = marks[index];
        if (mark === undefined) return [];
        const amount = (100 * (mark - 1)) / (6 * known.length);
        return { label, amount, how: `100 × (${round(mark)} - 1) / 6 / ${known.length}` };
      }),
    };
  },
  examples: [
    {
      cells: [[[5.6, 6, 4.9]]],
      answer: [[75, 5.5, 1, 75, 75]],
      meaning: "Satisfaction lags behind trust and commitment.",
    },
    {
      cells: [[[4, 7, ""]]],
      answer: [[75, 5.5, 2 / 3, 50, (100 * (18 / 3 - 1)) / 6]],
      meaning: "Nobody was asked how satisfied they are: 50 to 83.",
    },
  ],
  source:
    "Dimensions after Crosby, Evans & Cowles (1990), as seen in a secondary text, and Morgan & Hunt (1994), abstract seen; equal weights and scale are ours.",
});
