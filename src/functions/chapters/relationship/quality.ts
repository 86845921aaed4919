import { freshness } from "../../../model/relationship/freshness";
import { relationshipQuality } from "../../../model/relationship/relationship-quality";
import { accountColumns } from "../../account-columns";
import { AGEING_SETTINGS } from "../../aged-facts";
import { freshnessRule } from "../../aged-table";
import { needed } from "../../columns";
import { accountsOf } from "../../per-account/accounts-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { settingsParameter } from "../../settings";
import { day } from "../../cell-parameters";

/** What the account thinks of us, and how fresh that is. */
export const qualityFunctions = {
  RELQUALITY: perAccount({
    summary:
      "How good each relationship is in the account's eyes: trust, commitment, satisfaction.",
    over: accountsOf({
      help: "Accounts table with headers, or one account's three marks, 1 to 7.",
      columns: [accountColumns.trust, accountColumns.commitment, accountColumns.satisfaction],
      needsOne: true,
    }),
    answers: ["quality", "mean", "completeness", "low", "high"],
    returns: {
      unit: "index",
      help: "One row an account: id, quality 0-100, mean 1-7, completeness, low, high.",
    },
    decide: ([trust, commitment, satisfaction]) =>
      relationshipQuality({ trust, commitment, satisfaction }),
    show: ({ quality, mean, completeness, low, high }) => [quality, mean, completeness, low, high],
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
        meaning: "Nobody was asked how satisfied they are: between 50 and 83.",
      },
    ],
    notes: [
      "Ask two or more people of the account; what our own people believe is no answer.",
      "Ivens & Pardo (2007, abstract seen) compared 91 key-account dyads with 206 ordinary ones: commitment was higher, satisfaction and trust were not. So measure, and never assume.",
    ],
    source:
      "Dimensions after Crosby, Evans & Cowles (1990), as seen in a secondary text, and Morgan & Hunt (1994), abstract seen; equal weights and scale are ours.",
  }),

  FRESHNESS: perAccount({
    summary: "How fresh the facts of each account are, and by when they must be looked at again.",
    over: accountsOf({
      help: "Accounts table with headers, or the day of one account's facts.",
      columns: [needed(accountColumns.as_of)],
    }),
    options: {
      today: day("The day to look from, such as the last day of a period."),
      settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    },
    answers: ["freshness", "age_days", "counts_as", "refresh_by"],
    returns: {
      unit: "share",
      help: "One row an account: id, freshness 0-1, age in days, known or missing, last day.",
    },
    decide: ([asOf], { settings, options: { today } }) =>
      freshness(asOf, today, freshnessRule(settings)),
    show: (fact) => [fact.freshness, fact.ageDays, fact.countsAs, fact.refreshBy],
    explain: (_, fact, { settings }) => ({
      steps: [
        `Age of the facts in days: ${fact.ageDays}; half of their worth goes in ${settings.value("freshness: half-life days")}.`,
        `What is left is ${round(fact.freshness)}; below ${settings.value("freshness: least")} a fact counts as missing: ${fact.countsAs}.`,
      ],
      settings: AGEING_SETTINGS,
    }),
    examples: [
      {
        cells: [[[46_000]], 46_090],
        answer: [[Math.SQRT1_2, 90, "known", 46_360]],
        meaning: "Half of a half-life of 180 days: one over the root of 2.",
      },
      {
        cells: [
          [
            ["account_id", "as_of"],
            ["A", 45_000],
            ["B", 44_999],
          ],
          45_360,
        ],
        answer: [
          ["account_id", "freshness", "age_days", "counts_as", "refresh_by"],
          ["A", 0.25, 360, "known", 45_360],
          ["B", 0.5 ** (361 / 180), 361, "missing", 45_359],
        ],
        meaning: "Two half-lives: the last day on which a fact counts, and the day after.",
      },
    ],
    notes: [
      "refresh_by is the last day on which the facts still count; format it as a date.",
      "Facts that are dated after today are refused in their row.",
    ],
    source: "Our operationalisation: exponential decay with a half-life.",
  }),
};
