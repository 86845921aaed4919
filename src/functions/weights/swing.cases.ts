import type { Notes, Refusals } from "../define/definition";

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

export const SWING_NOTES: Notes = [
  "A swing is from the low to the high anchor of a criterion: with other anchors the points change.",
  "Points are of any scale, and only their proportions count; the weights are fractions as the Settings take them.",
  "A blank is no criterion and stays blank; a criterion that weighs nothing has 0 points.",
];
