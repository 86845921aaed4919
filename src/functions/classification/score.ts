import { DEFAULT_CRITERIA } from "../../model/classification/default-criteria";
import { accountColumns } from "../../schema/tables/accounts";
import { accountsParameter } from "../define/accounts";
import { todayParameter } from "../define/aged-facts";
import { criterionColumn, criterionHeaders } from "./score/criterion-values";
import { explainScore, SCORE_SOURCE } from "./score/explain-score";
import { answerScore } from "./score/score-accounts";
import { defineFunction } from "../define/define";
import { choice, flag, settingsParameter } from "../define/parameters";
import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";

const headers = flag({ help: "TRUE or FALSE for a header row; a table has one if left out." });

/** How attractive accounts are. */
export const SCORE = defineFunction({
  summary: "How attractive each account is, and how much of that is known.",
  parameters: {
    accounts: accountsParameter({
      help: "Accounts table with headers, or one account's values.",
      columns: [...criterionHeaders(DEFAULT_CRITERIA).map(criterionColumn), accountColumns.as_of],
    }),
    settings: settingsParameter({
      help: "Settings table, or a row of weights (rows 2, 3: low, high).",
    }),
    detail: choice({
      help: "summary if left out, or parts: what each criterion adds.",
      words: { summary: "Attractiveness and its interval", parts: "With a column per criterion" },
      default: "summary",
    }),
    today: todayParameter,
    headers,
  },
  returns: {
    unit: "score",
    shape: "range",
    help: "One row per account: id, attractiveness 0-10, completeness, low, high, standing.",
  },
  examples: [
    {
      cells: [[[8, "", 6, 9]], [[0.4, 0.3, 0.2, 0.1]]],
      answer: [[53 / 7, 0.7, 5.3, 8.3, "provisional"]],
      meaning: "One account with an unknown value: it could lie on either side of the cut of 6.",
    },
    {
      cells: [
        [
          ["account_id", "strategic_fit", "openness"],
          ["A", 8, 4],
          ["B", 5, ""],
        ],
        [
          ["group", "setting", "value"],
          ["attractiveness", "strategic_fit", 0.75],
          ["attractiveness", "openness", 0.25],
        ],
      ],
      answer: [
        ["account_id", "attractiveness", "completeness", "low", "high", "standing"],
        ["A", 7, 1, 7, 7, "firm"],
        ["B", 5, 0.75, 3.75, 6.25, "provisional"],
      ],
      meaning: "Two accounts by two criteria that a person has set.",
    },
  ],
  notes: [
    "Standing is firm, provisional (the unknown could move it across the cut) or insufficient data.",
    "Blank is unknown and 0 is a known zero; nothing is imputed.",
    "A value beyond low or high counts as that anchor.",
    "A column over another has a value only where the other is above 0: a loss over revenue below 0 is no margin.",
    "With a day handed over as today, facts that are too old by their as_of (see FRESHNESS) count as missing; a blank as_of ages nothing.",
    ONE_CURRENCY_OF_CRITERIA,
  ],
  source: SCORE_SOURCE,
  compute: answerScore,
  explain: explainScore,
});
