import { FIT_SIGNALS, fitSignal, goalFit } from "../../model/relationship/goal-fit";
import { required } from "../../schema/required-column";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { goalColumns } from "../../schema/tables/goals";
import * as field from "../../schema/answer-fields";

/** Whether the two firms want the same. */
export const GOALFIT = perAccount({
  summary: "How far each account and we want the same things in the same order.",
  over: linesOf({
    name: "goals",
    help: "Goals table with headers, or one account's two ranks, a row per goal.",
    columns: [required(goalColumns.rank_ours), required(goalColumns.rank_theirs)],
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    goal_fit: field.ratio,
    signal: field.word(FIT_SIGNALS),
    completeness: field.share,
    shared: field.count,
    unshared: field.count,
  },
  returns: {
    unit: "index",
    help: "One row per account: id, fit -1 to 1, signal, completeness, shared, unshared goals.",
  },
  decide: (lines, { settings }) => {
    const goals = lines.map(([ours, theirs]) => ({ ours, theirs }));
    const fit = goalFit(goals, settings.value("goal fit: least shared goals"));
    const red = settings.value("goal fit: red below");
    const amber = settings.value("goal fit: amber below");
    return { ...fit, signal: fitSignal(fit.fit, { red, amber }) };
  },
  show: ({ fit, signal, completeness, shared, unshared }) => ({
    goal_fit: fit,
    signal,
    completeness,
    shared,
    unshared,
  }),
  explain: (_, { fit, signal, shared, unshared }) => ({
    steps: [
      `Goals that both sides ranked: ${shared}; ranked by one side alone and left out: ${unshared}.`,
      `The ranks of the shared goals, counted among themselves, correlate by ${round(fit)}: ${signal}.`,
    ],
    settings: ["goal fit: least shared goals", "goal fit: red below", "goal fit: amber below"],
  }),
  examples: [
    {
      cells: [
        [
          [1, 2],
          [2, 1],
          [3, 4],
          [4, 3],
        ],
      ],
      answer: [[0.6, "green", 1, 4, 0]],
      meaning: "Neighbours change places: 1 - 6 × 4 / (4 × 15).",
    },
    {
      cells: [
        [
          ["account_id", "goal", "rank_ours", "rank_theirs"],
          ["A", "volume", 1, 3],
          ["A", "lead time", 2, 2],
          ["A", "price", 3, 1],
          ["A", "training", 4, ""],
        ],
      ],
      answer: [
        ["account_id", "goal_fit", "signal", "completeness", "shared", "unshared"],
        ["A", -1, "red", 0.75, 3, 1],
      ],
      meaning: "What we want most they want least; one goal is ours alone.",
    },
  ],
  source:
    "Spearman (1904), cited from memory; ties by mean ranks as SAS documents it; its use for goals and the cuts are ours.",
});
