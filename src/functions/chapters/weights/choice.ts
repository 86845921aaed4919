import { KamError, notAvailable } from "../../../model/errors";
import { idealDistances, topsis } from "../../../model/weights/topsis";
import type { AnswerGrid } from "../../answer";
import { accountRow } from "../../classification/account-row";
import { defineFunction, type Position } from "../../define";
import { explained } from "../../explained";
import type { Explanation } from "../../explanation";
import { flag } from "../../parameters";
import { round } from "../../round";
import { settingsParameter, type SettingsInput } from "../../settings";
import {
  alternativesParameter,
  readChoice,
  type AlternativesInput,
  type Choice,
} from "../../weights/alternatives";

const SOURCE = "Hwang & Yoon (1981), cited from memory; checked against Tzeng & Huang (2011).";

interface Question {
  readonly accounts: AlternativesInput;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

/** Which of several accounts is nearest to the best. */
export const choiceFunctions = {
  TOPSIS: defineFunction({
    summary: "Which accounts are nearest to the best of all, by weighted criteria (TOPSIS).",
    parameters: {
      accounts: alternativesParameter({
        help: "Accounts table with headers, or rows of numbers, a column a criterion.",
      }),
      settings: settingsParameter({
        help: "Settings table; or a row of weights, and below it 1 (higher is better) or -1.",
      }),
      headers: flag({ help: "TRUE or FALSE for a header row; a table has one if left out." }),
    },
    returns: {
      unit: "share",
      shape: "range",
      help: "One row an account: id, closeness to the best (0 to 1), rank (1 is nearest).",
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
    notes: [
      "Show the rank beside the closeness: with one account more or less the order of others can change.",
      "Values are taken as they are, in parts of their column; anchors and curvature of the Settings are not used.",
      "An account with an unknown value has no closeness and is no part of what others are compared with.",
    ],
    source: SOURCE,
    compute: (question) => answerChoice(question),
    explain: explainChoice,
  }),
};

/** Where each sound row stands, by its place among all rows. */
interface Ranking {
  readonly choice: Choice;
  readonly sound: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly places: ReadonlyMap<number, Place>;
}

interface Place {
  readonly closeness: number;
  readonly rank: number;
}

/** Differences in closeness below this are rounding and share a rank. */
const ROUNDING = 1e-12;

function rankChoice({ accounts, settings }: Question): Ranking {
  const choice = readChoice(accounts, settings);
  const { rows, weights, isBetterHigher } = choice;
  const sound = [...rows.keys()].filter((row) => !(rows[row] instanceof KamError));
  const matrix = sound.map((row) => rows[row] as readonly number[]);
  if (matrix.length === 1) {
    throw notAvailable("only one account is fully known, so there is none to compare it with");
  }
  const closeness = topsis(matrix, weights, isBetterHigher);
  const falling = [...closeness].sort((one, other) => other - one);
  const places = sound.map((row, at): [number, Place] => {
    const own = closeness[at] ?? 0;
    const rank = falling.findIndex((value) => value <= own + ROUNDING) + 1;
    return [row, { closeness: own, rank }];
  });
  return { choice, sound, matrix, places: new Map(places) };
}

function answerChoice(question: Question): AnswerGrid {
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

function explainChoice(question: Question, position: Position): Explanation {
  const { choice, sound, matrix, places } = rankChoice(question);
  const headers = question.headers ?? choice.ids !== undefined;
  const index = accountRow(position, { headers, count: choice.rows.length });
  const row = choice.rows[index];
  const place = places.get(index);
  if (row instanceof KamError) throw row;
  if (row === undefined || place === undefined) throw notAvailable("there is no such row");
  const distances = idealDistances(matrix, choice.weights, choice.isBetterHigher);
  const { toIdeal = 0, toAntiIdeal = 0 } = distances[sound.indexOf(index)] ?? {};
  const rival = choice.isBetterHigher.map((isHigher) => (isHigher ? "higher" : "lower"));
  return explained({
    question: `Closeness of ${choice.ids?.[index] ?? `row ${index + 1}`} to the best`,
    answer: place.closeness,
    rule: [
      "Each value is taken in parts of its column's length as a vector, times its weight.",
      ...choice.names.map(
        (name, at) =>
          `${name}: ${round(row[at] ?? 0)}, weight ${round(choice.weights[at] ?? 0)}, ${rival[at] ?? ""} is better.`,
      ),
      `Distance to the best of all criteria ${round(toIdeal)}, to the worst ${round(toAntiIdeal)}.`,
      `Closeness ${round(toAntiIdeal)} / (${round(toIdeal)} + ${round(toAntiIdeal)}) = ${round(place.closeness)}: rank ${place.rank} of ${places.size}.`,
    ],
    source: SOURCE,
  });
}
