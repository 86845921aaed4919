import * as field from "../../schema/answer-fields";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { BACK_TEST_SOURCE, explainBackTest } from "./back-test/explain-back-test";
import { HEALTH_COLUMNS, lookBack, LOSS_COLUMNS, measures } from "./back-test/look-back";
import { accountTable, lineTable } from "./ledger/table-rows";
import { number } from "../define/number-parameters";
import { flag } from "../define/parameters";

/** Whether earlier warnings were right. */
export const BACKTEST = defineFunction({
  summary: "Whether low health warned of the accounts you lost, and how long before.",
  parameters: {
    health: lineTable({
      help: "HealthHistory table with headers: health of accounts on several days.",
      columns: HEALTH_COLUMNS,
    }),
    losses: accountTable({
      help: "Losses table with headers: each lost account and the day.",
      columns: LOSS_COLUMNS,
    }),
    cut: number({
      help: "Health below it is a warning; 50 if left out.",
      unit: "index",
      min: 0,
      max: 100,
      default: 50,
    }),
    horizon: number({
      help: "Days within which a loss must follow; 365 if left out.",
      unit: "count",
      min: 1,
      max: 36_500,
      default: 365,
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    measure: { ...field.text, help: "What is measured." },
    value: { kind: "number", help: "A share from 0 to 1, days, or a count, by its measure." },
  },
  returns: {
    unit: "none",
    shape: "range",
    help: "Measure and value: precision, recall, lead in days, base rate, and the counts behind them.",
  },
  examples: [
    {
      cells: [
        [
          ["account_id", "day", "health"],
          ["A", 45000, 70],
          ["A", 45100, 45],
          ["A", 45200, 40],
          ["B", 45000, 40],
          ["C", 45000, 80],
          ["D", 45000, 75],
          ["D", 45500, 30],
          ["E", 45000, 90],
        ],
        [
          ["account_id", "lost_on"],
          ["A", 45300],
          ["C", 45250],
        ],
      ],
      answer: [
        ["measure", "value"],
        ["precision", 0.5],
        ["recall", 0.5],
        ["median_lead_days", 200],
        ["base_rate", 0.4],
        ["accounts", 5],
        ["warned", 3],
        ["warned_and_lost", 1],
        ["too_recent_to_judge", 1],
        ["lost", 2],
        ["lost_without_observation", 0],
        ["observations_unknown", 0],
        ["lost_but_for_case", 0],
      ],
      meaning: "A was warned of in time, B was a false alarm, C came as a surprise, D is open.",
    },
  ],
  source: BACK_TEST_SOURCE,
  compute: ({ health, losses, cut, horizon, headers }): AnswerGrid => {
    const rows = measures(lookBack({ health, losses, cut, horizon }));
    return (headers ?? true) ? [["measure", "value"], ...rows] : rows;
  },
  explain: (question, position) => explainBackTest(question, position),
});
