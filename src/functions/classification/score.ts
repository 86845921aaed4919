import { STANDINGS, scoreAccount, scoreParts, standing } from "../../model/classification/score";
import { notAvailable } from "../../model/errors";
import { todayParameter, tooOld } from "../define/aged-facts";
import { criteriaAccounts } from "../define/criteria/criteria-accounts";
import { standingRule } from "../define/criteria/criteria";
import { choice } from "../define/parameters";
import { perAccount } from "../define/per-account/per-account";
import { explainScore } from "./score/explain-score";
import { weightsAlone } from "./score/plain-weights";
import * as field from "../../schema/answer-fields";

/** How attractive accounts are. */
export const SCORE = perAccount({
  summary: "How attractive each account is, and how much of that is known.",
  over: criteriaAccounts({ help: "Accounts table with headers, or one account's values." }),
  settings: "Settings table, or a row of weights (rows 2, 3: low, high).",
  plainSettings: weightsAlone,
  options: {
    detail: choice({
      help: "summary if left out, or parts: what each criterion adds.",
      words: { summary: "Attractiveness and its interval", parts: "With a column per criterion" },
      default: "summary",
    }),
    today: todayParameter,
  },
  answer: {
    attractiveness: field.score,
    completeness: field.share,
    low: field.score,
    high: field.score,
    standing: field.word(STANDINGS),
  },
  returns: {
    unit: "score",
    help: "One row per account: id, attractiveness 0-10, completeness, low, high, standing.",
  },
  once: ({ settings }) => standingRule(settings),
  decide: ({ values }, { settings }, rule) => {
    const score = scoreAccount(values, settings.criteria);
    return { values, score, standing: standing(score, rule), rule };
  },
  show: ({ score, standing: stands }, { age }) => ({
    attractiveness:
      score.score ?? notAvailable(tooOld(age) ?? "no criterion of this account is known"),
    completeness: score.completeness,
    low: score.low,
    high: score.high,
    standing: stands,
  }),
  further: {
    headers: ({ settings, options: { detail } }) =>
      detail === "parts" ? settings.criteria.map(({ name }) => name) : [],
    cells: ({ values }, { settings, options: { detail } }) =>
      detail === "parts" ? scoreParts(values, settings.criteria) : [],
  },
  explain: (evidence, scored, { settings }) => explainScore(evidence, scored, settings.criteria),
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
  source:
    "Our operationalisation of McDonald & Woodburn's weighted criteria and of SMART (Edwards 1977), both " +
    "cited from memory; exponential worth after Kirkwood (1997), cited from memory, with figures as seen in " +
    "the R package KraljicMatrix.",
});
