import type { KamError } from "../../model/errors";

/** One cell of an answer. A row that cannot be answered shows its own error and spares the others. */
export type AnswerCell = number | string | boolean | KamError;
export type AnswerGrid = readonly (readonly AnswerCell[])[];
export type Answer = AnswerCell | AnswerGrid;

/** What a parameter or an answer is measured in; shown to the reader. */
export type Unit =
  "currency" | "share" | "index" | "ratio" | "score" | "points" | "count" | "text" | "none";
