import { KamError, notAvailable } from "../../../model/errors";
import { idealDistances } from "../../../model/weights/topsis";
import { idOr } from "../../../model/account-id";
import { accountRow } from "../../define/per-account/explain-account";
import type { Position } from "../../define/definition";
import { explained, type Explanation, round } from "../../define/explanation";
import { type ChoiceQuestion, rankChoice } from "./rank-choice";

export const TOPSIS_SOURCE =
  "Hwang & Yoon (1981), cited from memory; figures of Tzeng & Huang (2011) as seen in scikit-criteria.";

/** How the closeness of one account came about. */
export function explainChoice(question: ChoiceQuestion, position: Position): Explanation {
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
  const of = idOr(choice.ids?.[index], `row ${index + 1}`);
  return explained({
    question: `Closeness of ${of} to the best`,
    answer: place.closeness,
    row: { title: "closeness", of },
    rule: [
      "Each value is taken in parts of its column's length as a vector, times its weight.",
      ...choice.names.map(
        (name, at) =>
          `${name}: ${round(row[at] ?? 0)}, weight ${round(choice.weights[at] ?? 0)}, ${rival[at] ?? ""} is better.`,
      ),
      `Distance to the best of all criteria ${round(toIdeal)}, to the worst ${round(toAntiIdeal)}.`,
      `Closeness ${round(toAntiIdeal)} / (${round(toIdeal)} + ${round(toAntiIdeal)}) = ${round(place.closeness)}: rank ${place.rank} of ${places.size}.`,
    ],
    source: TOPSIS_SOURCE,
  });
}
