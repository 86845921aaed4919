import type { Refusals } from "../define/definition";

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
