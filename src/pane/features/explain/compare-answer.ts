import type { AnswerCell } from "../../../functions/define/answer";
import { ROUNDING } from "../../../model/statistics/reaches";
import type { CellValue } from "../../../workbook/cells";

/**
 * Whether a cell shows something else than its function answers now, because it was calculated
 * before its cells changed or not at all. Excel keeps 15 digits, and another program may add in another
 * order: what rounding leaves is no difference.
 */
export function disagrees(shown: CellValue, answer: AnswerCell): boolean {
  if (typeof shown === "number" && typeof answer === "number") {
    return Math.abs(shown - answer) > ROUNDING * Math.max(1, Math.abs(answer));
  }
  // A cell that an answer leaves empty shows as 0 in some hosts.
  if (answer === "") return shown !== "" && shown !== 0;
  return shown !== answer;
}
