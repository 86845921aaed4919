import { fault } from "../../model/errors";
import type { Answer, AnswerGrid } from "./answer";
import type { Position } from "./definition";
import { askedRow, atCell, type Explanation } from "./explanation";

/** How a function answers, and how it explains the row that a cell stands in. */
interface Told<V> {
  readonly compute: (values: V) => Answer;
  readonly explain: (values: V, position: Position) => Explanation;
}

/** Explains the very cell that is asked about; one beside or below the answer is refused. */
export function cellByCell<V extends object>({ compute, explain }: Told<V>): Told<V>["explain"] {
  return (values, position) => {
    const asItIs = compute(values);
    requireInside(asItIs, position);
    const told = explain(values, position);
    if (told.row === undefined) return told;
    const withHeaders = compute({ ...values, headers: true });
    return atCell(told, askedRow({ withHeaders, asItIs }, position));
  };
}

function requireInside(answer: Answer, { row, column }: Position): void {
  const rows = Array.isArray(answer) ? (answer as AnswerGrid) : [[answer]];
  if (rows[row]?.[column] === undefined) throw fault("outside-the-answer", {});
}
