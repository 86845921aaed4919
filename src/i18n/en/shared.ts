import type { SharedGaps, SharedMisfits } from "../../model/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of any chapter. */
export const SHARED: SentencesOf<SharedMisfits & SharedGaps> = {
  unfit: ({ expected: what, found }) => expected(what, found),
  "not-above": ({ bound, found }) => expected(`a number above ${bound}`, found),
  "not-from": ({ least, found }) => expected(`a number of ${least} or more`, found),
  "not-up-to": ({ most, found }) => expected(`a number up to ${most}`, found),
  "not-within": ({ least, most, found }) => expected(`a number from ${least} to ${most}`, found),
  "not-finite-from": ({ least, found }) => expected(`a finite number of ${least} or more`, found),
  "not-whole-from": ({ least, found }) => expected(`a whole number of ${least} or more`, found),
  "not-whole-within": ({ least, most, found }) =>
    expected(`a whole number from ${least} to ${most}`, found),
  "no-answer": ({ reason }) => reason,
  "unknown-value": "is unknown (the cell is blank), and there is no answer without it",
  "no-finite-number": "these values are too large or too small to give a number",
  "outside-the-answer": "this cell lies outside the answer",
  "too-large-to-send": ({ megabytes, rows, fitting }) =>
    `the answer of ${rows.toLocaleString("en")} rows is ${megabytes.toFixed(1)} MB, and Excel on the web takes 5 MB at once: ask for at most ${fitting.toLocaleString("en")} rows at a time`,
  "no-single-solution": "these equations have no single solution",
};
