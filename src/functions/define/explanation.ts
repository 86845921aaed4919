import type { Origin } from "../../reading/origin";
import type { AnswerCell, Unit } from "./answer";

/**
 * How one cell of an answer came about, in a form that any reader can draw: the pane shows it,
 * tests add its parts up. It is made by the definition itself, from the very cells it was given.
 */
export interface Explanation {
  /** What the cell answers, e.g. `Attractiveness of A-003`. */
  readonly question: string;
  readonly answer: AnswerCell;
  /** The rule in sentences, in the order in which it was applied. */
  readonly rule: readonly string[];
  readonly inputs: readonly ExplainedValue[];
  /** Amounts that add up to `answer`, or to `partsOf`; empty where there is no sum. */
  readonly parts: readonly ExplainedPart[];
  /** The cell of the same row that the parts add up to, where it is another than the one asked. */
  readonly partsOf?: { readonly question: string; readonly answer: AnswerCell };
  readonly settings: readonly ExplainedValue[];
  /** Where the answer has several columns: the one told of, and what its row speaks of. */
  readonly row?: ToldRow;
  readonly source: string;
}

/** A row of an answer of which one cell is told of. */
export interface ToldRow {
  /** Header of the cell that `question`, `answer` and `parts` are those of. */
  readonly title: string;
  /** What the row speaks of, such as an account. */
  readonly of: string;
}

export interface ExplainedValue {
  readonly label: string;
  /** `undefined` for a blank cell: unknown, which is not 0. */
  readonly value: AnswerCell | undefined;
  readonly unit: Unit;
  readonly origin: Origin;
}

export interface ExplainedPart {
  readonly label: string;
  readonly amount: number;
  /** How the amount was made, with its numbers. */
  readonly how: string;
}
