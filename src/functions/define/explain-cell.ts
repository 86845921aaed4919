import { fault } from "../../model/errors";
import type { AnswerFields } from "../../schema/answer-fields";
import type { Answer, AnswerGrid } from "./answer";
import { answerField } from "./answer-field";
import type { Position } from "./definition";
import { titlesIn } from "./titles";
import { askedRow, atCell, type Explanation } from "./explanation";

/** How a function answers, and how it explains the row that a cell stands in. */
interface Told<V> {
  readonly compute: (values: V) => Answer;
  readonly explain: (values: V, position: Position) => Explanation;
  /** What the columns of the answer mean, by their headers. */
  readonly columns?: AnswerFields | undefined;
}

/** Explains the very cell that is asked about; one beside or below the answer is refused. */
export function cellByCell<V extends object>({
  compute,
  explain,
  columns,
}: Told<V>): Told<V>["explain"] {
  return (values, position) => {
    const asItIs = compute(values);
    requireInside(asItIs, position);
    const told = explain(values, position);
    if (told.row === undefined) return told;
    const { headers } = values as { readonly headers?: boolean };
    const hasHeaders = titlesIn(asItIs, headers, columns) !== undefined;
    const withHeaders = hasHeaders ? asItIs : compute({ ...values, headers: true });
    const asked = askedRow({ withHeaders, asItIs }, position);
    const field = answerField(columns, asked.titles[position.column]);
    return { ...atCell(told, asked), ...(field === undefined ? {} : { field }) };
  };
}

function requireInside(answer: Answer, { row, column }: Position): void {
  const rows = Array.isArray(answer) ? (answer as AnswerGrid) : [[answer]];
  if (rows[row]?.[column] === undefined) throw fault("outside-the-answer", {});
}
