import { CREDITED_HAS_NO_SHARE } from "./amounts/amount-parameter";
import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import { ZERO_COUNTS } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const TOPSHARE_REFUSALS: Refusals = [
  {
    cells: [[[50], [30], [15]], 1.5],
    shows: "#VALUE!",
    message:
      "largest: expected a whole number of 1 or more, or a fraction between 0 and 1, found 1.5",
  },
  {
    cells: [[[50], [30], [15]], 0],
    shows: "#VALUE!",
    message:
      "largest: expected a whole number of 1 or more, or a fraction between 0 and 1, found 0",
  },
  {
    cells: [[[50], [30], [15]], "20%"],
    shows: "#VALUE!",
    message:
      'largest: expected a whole number of 1 or more, or a fraction between 0 and 1, found "20%"',
  },
  {
    cells: [[[50], [30], [15]]],
    shows: "#VALUE!",
    message:
      "largest: expected a whole number of 1 or more, or a fraction between 0 and 1, found an empty cell",
  },
  {
    cells: [[[0], [-30], [""]], 1],
    shows: "#N/A",
    message: "values: no amount is above 0, so no account has a share of them",
  },
  {
    cells: [[[0], [0]], 1],
    shows: "#N/A",
    message: "values: the amounts add up to 0, so no account has a share of them",
  },
];

export const TOPSHARE_NOTES: Notes = [
  "A fraction is rounded up to whole accounts; 1 is the one largest account, not all.",
  ZERO_COUNTS,
  CREDITED_HAS_NO_SHARE,
  WITHOUT_HEADER,
];
