import { accountColumns } from "../account-columns";
import { accountsParameter } from "../accounts";
import { criterionColumn, criterionHeaders } from "../classification/criterion-values";
import { explainScore } from "../classification/explain-score";
import { explainStage } from "../classification/explain-stage";
import { explainTier } from "../classification/explain-tier";
import { answerScore } from "../classification/score-accounts";
import { answerStage, stageColumns } from "../classification/stage-accounts";
import { answerTier } from "../classification/tier-accounts";
import { DEFAULT_CRITERIA } from "../../model/portfolio/default-criteria";
import { defineFunction } from "../define";
import { choice, flag } from "../parameters";
import { strengthFunctions } from "./classification/strength";
import { settingsParameter } from "../settings";

const defaultColumns = criterionHeaders(DEFAULT_CRITERIA).map(criterionColumn);
const headers = flag({ help: "TRUE or FALSE for a header row; a table has one if left out." });
const tableSettings = settingsParameter({ help: "The Settings table; our defaults if left out." });

/** Questions about what kind of account each one is. */
export const classification = {
  ...strengthFunctions,

  SCORE: defineFunction({
    summary: "How attractive each account is, and how much of that is known.",
    parameters: {
      accounts: accountsParameter({
        help: "Accounts table with headers, or one account's values.",
        columns: defaultColumns,
      }),
      settings: settingsParameter({
        help: "Settings table, or a row of weights (rows 2, 3: low, high).",
      }),
      detail: choice({
        help: "summary if left out, or parts: what each criterion adds.",
        words: { summary: "Score and its interval", parts: "With a column a criterion" },
        default: "summary",
      }),
      headers,
    },
    returns: {
      unit: "score",
      shape: "range",
      help: "One row an account: id, score 0-10, completeness, low, high, standing.",
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
          ["account_id", "score", "completeness", "low", "high", "standing"],
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
    ],
    source: "Our operationalisation of weighted, anchored criteria (McDonald & Woodburn's step).",
    compute: answerScore,
    explain: explainScore,
  }),

  TIER: defineFunction({
    summary: "Which accounts are key, by which of three routes, and why.",
    parameters: {
      accounts: accountsParameter({
        help: "Accounts table with headers, or one account's eight plain values.",
        columns: [
          ...defaultColumns,
          accountColumns.relative_strength,
          accountColumns.lifetime_value,
          accountColumns.key_reason,
        ],
      }),
      settings: tableSettings,
      headers,
    },
    returns: {
      unit: "text",
      shape: "range",
      help: "One row an account: id, tier, route, quadrant, attractiveness, strength, standing, reason.",
    },
    examples: [
      {
        cells: [[[8.1, 1.06, true, 0.95, false, 266_407, 90_000, true]]],
        answer: [
          [
            "Strategic key",
            "profit + potential",
            "Strategic",
            8.1,
            1.06,
            "firm",
            "leads in purchasing power or is named as strategic; quadrant Strategic (is Strategic); " +
              "completeness 70 % or more (is 95 %); a firm score (is firm); lifetime value above 0 (is 266407)",
          ],
        ],
        meaning: "One account that passes every test of the highest tier.",
      },
    ],
    notes: [
      "Routes: profit (among the accounts that make 80 % of contribution), potential (80 % of purchasing power), strategic importance (key_reason says strategic).",
      "Plain values, in order: attractiveness, strength, gate 0, completeness, provisional, lifetime value, contribution, makes the contribution.",
      "Rows with a fault are left out of the totals that decide the 80 %.",
      "Neither a cap on the number of key accounts nor a memory of earlier tiers is applied.",
    ],
    source: "Our operationalisation of profit now, potential and strategic importance.",
    compute: answerTier,
    explain: explainTier,
  }),

  STAGE: defineFunction({
    summary: "How far each relationship has come, and what is missing for the next stage.",
    parameters: {
      accounts: accountsParameter({
        help: "Accounts table with headers, or one account's plain values.",
        columns: stageColumns,
      }),
      settings: tableSettings,
      headers,
    },
    returns: {
      unit: "text",
      shape: "range",
      help: "One row an account: id, stage, sum 6-24, band, known indicators, missing tests.",
    },
    examples: [
      {
        cells: [[[3, 3, 3, 2, 4, 4, 9, 6, true]]],
        answer: [["Cooperative", 19, "Interdependent", 6, "planning 3 or more (is 2)"]],
        meaning: "The sum would make it Interdependent; planning is not joint yet.",
      },
    ],
    notes: [
      "Plain values, in order: contact, information, trust, planning, adaptation, exit, orders in 24 months, orders in 12 months, contract (TRUE or FALSE), notice given.",
      "An unknown indicator passes no test; with five of six known the missing one counts as 1 in the sum.",
      "The goal is the right stage, not the highest.",
    ],
    source: "McDonald's stages; bands as seen in a student's annotated assignment; gates are ours.",
    compute: answerStage,
    explain: explainStage,
  }),
};
