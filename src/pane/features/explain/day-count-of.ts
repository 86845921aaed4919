import type { NamedParameter, Position } from "../../../functions/define/definition";
import type { Explanation } from "../../../functions/define/explanation";
import type { AnswerFields } from "../../../schema/answer-fields";
import { dayFrom1904, type DayCount } from "../../../workbook/day-count";
import { readsDays } from "../../days-from-1900";

/** How the workbook counts its days, where the function reads any. */
export function dayCountOf(
  { countsFrom1904 }: DayCount,
  parameters: readonly NamedParameter[],
): DayCount {
  return countsFrom1904 === true && readsDays(parameters) ? { countsFrom1904 } : {};
}

/** The explanation with an answer that is a day as the workbook counts it: so its cell shows it. */
export function inOwnDays(
  explanation: Explanation,
  { countsFrom1904 }: DayCount,
  fields: AnswerFields = {},
  { column }: Position,
): Explanation {
  const { answer } = explanation;
  // The first column of an answer is the id.
  const isDay = Object.values(fields)[column - 1]?.kind === "date";
  if (countsFrom1904 !== true || !isDay || typeof answer !== "number") return explanation;
  return { ...explanation, answer: dayFrom1904(answer) ?? answer };
}
