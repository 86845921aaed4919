import { CREDITED_HAS_NO_SHARE } from "./amounts/amount-parameter";
import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import { BLANK_CHANGES_NOTHING } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const ROSENBLUTH_REFUSALS: Refusals = [
  {
    cells: [[["1.200,50"], [300]]],
    shows: "#VALUE!",
    message: 'values, row 1: expected a number of 0 or more, found "1.200,50"',
  },
  {
    cells: [[["", -5]]],
    shows: "#N/A",
    message: "values: no amount is above 0, so no account has a share of them",
  },
  {
    cells: [[[0], [""]]],
    shows: "#N/A",
    message: "values: the amounts add up to 0, so no account has a share of them",
  },
];

export const ROSENBLUTH_NOTES: Notes = [
  BLANK_CHANGES_NOTHING,
  CREDITED_HAS_NO_SHARE,
  WITHOUT_HEADER,
];
