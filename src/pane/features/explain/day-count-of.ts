import type { NamedParameter } from "../../../functions/define/definition";
import type { Explanation } from "../../../functions/define/explanation";
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
export function inOwnDays(explanation: Explanation, { countsFrom1904 }: DayCount): Explanation {
  const { answer, field } = explanation;
  if (countsFrom1904 !== true || field?.kind !== "date" || typeof answer !== "number")
    return explanation;
  return { ...explanation, answer: dayFrom1904(answer) ?? answer };
}
