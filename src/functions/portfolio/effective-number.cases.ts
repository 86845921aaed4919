import { CREDITED_HAS_NO_SHARE } from "./amounts/amount-parameter";
import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import { BLANK_CHANGES_NOTHING } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const EFFECTIVENUMBER_REFUSALS: Refusals = [
  {
    cells: [[[50], ["#N/A"]]],
    shows: "#VALUE!",
    message: 'values, row 2: expected a number of 0 or more, found "#N/A"',
  },
  {
    cells: [[[-120], [-35]]],
    shows: "#N/A",
    message: "values: no amount is above 0, so no account has a share of them",
  },
  {
    cells: [[[""], [""]]],
    shows: "#VALUE!",
    message: "values: expected at least one number, found an empty cell",
  },
  {
    cells: [[[0], [0], [0]]],
    shows: "#N/A",
    message: "values: the amounts add up to 0, so no account has a share of them",
  },
];

export const EFFECTIVENUMBER_NOTES: Notes = [
  BLANK_CHANGES_NOTHING,
  CREDITED_HAS_NO_SHARE,
  WITHOUT_HEADER,
];
