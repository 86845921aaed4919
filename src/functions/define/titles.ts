import type { AnswerFields } from "../../schema/answer-fields";
import type { Answer, AnswerCell, AnswerGrid } from "./answer";
import { answerField } from "./answer-field";

/**
 * The headers in the first row of an answer; `undefined` where none stand there.
 *
 * @param asked - Whether headers were asked for; `undefined` where that was left to the function.
 */
export function titlesIn(
  answer: Answer,
  asked: boolean | undefined,
  fields: AnswerFields | undefined,
): readonly string[] | undefined {
  if (asked === false || !Array.isArray(answer)) return undefined;
  const [first = []] = answer as AnswerGrid;
  if (!first.every(isText)) return undefined;
  const isKnown = first.some((title) => answerField(fields, title) !== undefined);
  return asked === true || isKnown ? first : undefined;
}

function isText(cell: AnswerCell): cell is string {
  return typeof cell === "string" && cell !== "";
}
