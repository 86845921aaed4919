import { CREDITED_HAS_NO_SHARE } from "./amounts/amount-parameter";
import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import { ZERO_COUNTS } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const GINI_REFUSALS: Refusals = [
  {
    cells: [[[50]], true],
    shows: "#N/A",
    message: "values: a single account has no corrected inequality: two or more are needed",
  },
  {
    cells: [[[0], [0]]],
    shows: "#N/A",
    message: "values: the amounts add up to 0, so no account has a share of them",
  },
  {
    cells: [[[0], [-20]]],
    shows: "#N/A",
    message: "values: no amount is above 0, so no account has a share of them",
  },
  {
    cells: [[[50], [30]], "yes"],
    shows: "#VALUE!",
    message: 'corrected: expected TRUE or FALSE, found "yes"',
  },
];

export const GINI_NOTES: Notes = [ZERO_COUNTS, CREDITED_HAS_NO_SHARE, WITHOUT_HEADER];
