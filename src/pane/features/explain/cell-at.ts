import type { Answer, AnswerCell, AnswerGrid } from "../../../functions/define/answer";
import type { Position } from "../../../functions/define/definition";

/** One cell of an answer, as it stands in a sheet. */
export function cellAt(answered: Answer, { row, column }: Position): AnswerCell {
  if (!isGrid(answered)) return answered;
  return answered[row]?.[column] ?? "";
}

/** Whether an answer has rows and columns. */
export function isGrid(answered: Answer): answered is AnswerGrid {
  return Array.isArray(answered);
}
