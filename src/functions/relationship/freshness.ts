import { COUNTS_AS, freshness } from "../../model/relationship/freshness";
import { accountColumns } from "../../schema/tables/accounts";
import { AGEING_SETTINGS } from "../define/aged-facts";
import { freshnessRule } from "../define/aged-table";
import { needed } from "../../schema/columns";
import { accountsOf } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { settingsParameter } from "../define/parameters";
import { day } from "../define/cell-parameters";
import * as field from "../../schema/answer-fields";

/** How far facts can still be trusted. */
export const FRESHNESS = perAccount({
  summary: "How fresh the facts of each account are, and by when they must be looked at again.",
  over: accountsOf({
    help: "Accounts table with headers, or the day of one account's facts.",
    columns: [needed(accountColumns.as_of)],
  }),
  options: {
    today: day("The day to look from, such as the last day of a period."),
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
  },
  answer: {
    freshness: field.share,
    age_days: field.days,
    counts_as: field.word(COUNTS_AS),
    refresh_by: field.day,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, freshness 0-1, age in days, known or missing, last day.",
  },
  decide: ([asOf], { settings, options: { today } }) =>
    freshness(asOf, today, freshnessRule(settings)),
  show: (fact) => ({
    freshness: fact.freshness,
    age_days: fact.ageDays,
    counts_as: fact.countsAs,
    refresh_by: fact.refreshBy,
  }),
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
  source: "Our operationalisation: exponential decay with a half-life.",
});
