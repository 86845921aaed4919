import type { AnswerCell } from "../../../functions/define/answer";
import { KamError } from "../../../model/errors";
import { ROUNDING } from "../../../model/statistics/reaches";
import type { CellValue } from "../../../workbook/cells";
import { toFailure } from "../../../functions/failure";
import { TEXTS } from "./texts";

/**
 * Whether a cell shows something else than its function answers now, because it was calculated
 * before its cells changed or not at all. Excel keeps 15 digits, and another program may add in another
 * order: what rounding leaves is no difference.
 */
export function disagrees(shown: CellValue, answer: AnswerCell): boolean {
  if (typeof shown === "number" && typeof answer === "number") {
    return Math.abs(shown - answer) > ROUNDING * Math.max(1, Math.abs(answer));
  }
  if (answer instanceof KamError) return shown !== toFailure("", answer).code;
  // A cell that an answer leaves empty shows as 0 in some hosts.
  if (answer === "") return shown !== "" && shown !== 0;
  return shown !== answer;
}

/** Whether a cell shows 0 for what is unknown. */
export function showsUnknownAsZero(shown: CellValue, answer: AnswerCell): boolean {
  return answer === "" && shown === 0;
}

const ADVICE: Readonly<Record<string, (at: string) => string>> = {
  "#SPILL!": TEXTS.spillBlocked,
  "#BUSY!": TEXTS.stillCalculating,
  "#GETTING_DATA": TEXTS.stillCalculating,
  "#NAME?": TEXTS.unknownName,
};

/**
 * What to do about a cell that shows something else than its function answers.
 *
 * @param at - Where its formula stands.
 */
export function adviceOn(shown: CellValue, at: string): string {
  return (ADVICE[String(shown)] ?? TEXTS.calculateAnew)(at);
}
