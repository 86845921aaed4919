import type { SharedGaps, SharedMisfits } from "../../../../src/model/faults";
import type { CasesOf } from "./cases-of";

const LONG = "x".repeat(61);

export const MISFITS: CasesOf<SharedMisfits> = {
  unfit: [
    [{ expected: "a date", found: null }, "expected a date, found an empty cell"],
    [{ expected: "a date", found: Number.NaN }, "expected a date, found no number"],
    [{ expected: "a date", found: -0.5 }, "expected a date, found -0.5"],
    [{ expected: "a date", found: true }, "expected a date, found true"],
    [{ expected: "a date", found: "soon" }, 'expected a date, found "soon"'],
    [{ expected: "a date", found: "a\u00a0b" }, 'expected a date, found "a[U+00A0]b"'],
    [{ expected: "a date", found: LONG }, `expected a date, found "${"x".repeat(60)}…"`],
    [{ expected: "a date", found: {} }, "expected a date, found something that is no cell value"],
  ],
  "not-above": [[{ bound: -1, found: -1 }, "expected a number above -1, found -1"]],
  "not-from": [[{ least: 0, found: -3 }, "expected a number of 0 or more, found -3"]],
  "not-up-to": [[{ most: 60, found: 70 }, "expected a number up to 60, found 70"]],
  "not-within": [[{ least: 0, most: 9, found: 10 }, "expected a number from 0 to 9, found 10"]],
  "not-finite-from": [
    [{ least: 0, found: -0.1 }, "expected a finite number of 0 or more, found -0.1"],
  ],
  "not-whole-from": [[{ least: 1, found: 1.5 }, "expected a whole number of 1 or more, found 1.5"]],
  "not-whole-within": [
    [{ least: 0, most: 10_000, found: 0.5 }, "expected a whole number from 0 to 10000, found 0.5"],
  ],
};

export const GAPS: CasesOf<SharedGaps> = {
  "no-answer": [[{ reason: "this cell is a header" }, "this cell is a header"]],
  "unknown-value": [[{}, "is unknown (the cell is blank), and there is no answer without it"]],
  "no-finite-number": [[{}, "these values are too large or too small to give a number"]],
  "outside-the-answer": [[{}, "this cell lies outside the answer"]],
  "too-large-to-send": [
    [
      { megabytes: 6.149, rows: 100_001, fitting: 79_690 },
      "the answer of 100,001 rows is 6.1 MB, and Excel on the web takes 5 MB at once: ask for at most 79,690 rows at a time",
    ],
  ],
  "no-single-solution": [[{}, "these equations have no single solution"]],
};
