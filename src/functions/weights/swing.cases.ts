import type { Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const SWING_REFUSALS: Refusals = [
  {
    cells: [[[100], [-5]]],
    shows: "#VALUE!",
    message: "points, row 2: expected a number of 0 or more, found -5",
  },
  {
    cells: [[[100], ["60 points"]]],
    shows: "#VALUE!",
    message: 'points, row 2: expected a number of 0 or more, found "60 points"',
  },
  {
    cells: [[[""], [""]]],
    shows: "#VALUE!",
    message: "points: expected at least one number, found an empty cell",
  },
  {
    cells: [[[0], [0]]],
    shows: "#N/A",
    message: "points: no criterion has points above 0, so nothing has weight",
  },
];
