import type { Answer, AnswerCell } from "../../../functions/define/answer";
import type { Position } from "../../../functions/define/definition";

/** One cell of an answer, as it stands in a sheet. */
export function cellAt(answered: Answer, { row, column }: Position): AnswerCell {
  if (!isGrid(answered)) return answered;
  return answered[row]?.[column] ?? "";
}

function isGrid(answered: Answer): answered is Extract<Answer, readonly unknown[]> {
  return Array.isArray(answered);
}
