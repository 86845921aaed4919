import { CREDITED_HAS_NO_SHARE } from "./amounts/amount-parameter";
import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import { BLANK_CHANGES_NOTHING } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const HHI_REFUSALS: Refusals = [
  {
    cells: [[[0], [-20]]],
    shows: "#N/A",
    message: "values: no amount is above 0, so no account has a share of them",
  },
  {
    cells: [[["revenue"], [50], [30]]],
    shows: "#VALUE!",
    message: 'values, row 1: expected a number of 0 or more, found "revenue"',
  },
  {
    cells: [
      [
        [50, 30],
        [15, 5],
      ],
    ],
    shows: "#VALUE!",
    message: 'values: expected a single column or row, found "2 rows by 2 columns"',
  },
  {
    cells: [[[50], [30]], "percent"],
    shows: "#VALUE!",
    message: 'scale: expected "share" or "points", found "percent"',
  },
  {
    cells: [[[0], [0]]],
    shows: "#N/A",
    message: "values: the amounts add up to 0, so no account has a share of them",
  },
];

export const HHI_NOTES: Notes = [BLANK_CHANGES_NOTHING, CREDITED_HAS_NO_SHARE, WITHOUT_HEADER];
