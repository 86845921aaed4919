import * as field from "../../schema/answer-fields";
import { KamError } from "../../model/errors";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { flag, settingsParameter } from "../define/parameters";
import { alternativesParameter } from "./topsis/alternatives";
import { explainChoice, TOPSIS_SOURCE } from "./topsis/explain-choice";
import { type ChoiceQuestion, rankChoice } from "./topsis/rank-choice";

/** Which of several accounts is nearest to the best. */
export const TOPSIS = defineFunction({
  summary: "Which accounts are nearest to the best of all, by weighted criteria (TOPSIS).",
  parameters: {
    accounts: alternativesParameter({
      help: "Accounts table with headers, or rows of numbers, a column per criterion.",
    }),
    settings: settingsParameter({
      help: "Settings table; or a row of weights, and below it 1 (higher is better) or -1.",
    }),
    headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
  },
  columns: {
    closeness: { ...field.share, help: "0 is as the worst of all, 1 as the best of all." },
    rank: { ...field.count, help: "1 is nearest to the best." },
  },
  returns: {
    unit: "share",
    shape: "range",
    help: "One row per account: id, closeness to the best (0 to 1), rank (1 is nearest).",
  },
  examples: [
    {
      cells: [
        [
          [3, 4],
          [4, 3],
        ],
        [[0.8, 0.2]],
      ],
      answer: [
        [0.2, 2],
        [0.8, 1],
      ],
      meaning: "Each is best under one criterion; the first criterion weighs four times as much.",
    },
    {
      cells: [
        [
          ["account_id", "margin", "cost"],
          ["A", 3, 3],
          ["B", 4, 4],
        ],
        [
          ["group", "setting", "value", "better"],
          ["attractiveness", "margin", 0.2, "higher"],
          ["attractiveness", "cost", 0.8, "lower"],
        ],
      ],
      answer: [
        ["account_id", "closeness", "rank"],
        ["A", 0.8, 1],
        ["B", 0.2, 2],
      ],
      meaning: "Lower cost counts four times as much as a higher margin.",
    },
  ],
  source: TOPSIS_SOURCE,
  compute: (question) => answerChoice(question),
  explain: explainChoice,
});

/** One row per account: how near it is to the best. */
function answerChoice(question: ChoiceQuestion): AnswerGrid {
  const { choice, places } = rankChoice(question);
  const { ids, rows } = choice;
  const titles = ids === undefined ? ["closeness", "rank"] : ["account_id", "closeness", "rank"];
  const lines = rows.map((row, index) => {
    const place = places.get(index);
    const fault = row instanceof KamError ? row : undefined;
    const cells = place === undefined ? [fault ?? "", fault ?? ""] : [place.closeness, place.rank];
    return ids === undefined ? cells : [ids[index] ?? fault ?? "", ...cells];
  });
  return (question.headers ?? ids !== undefined) ? [titles, ...lines] : lines;
}
