import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const CURVATURE_REFUSALS: Refusals = [
  {
    cells: [[[2], [5]], [[20], [50]], 0, 10],
    shows: "#VALUE!",
    message: "worth, row 1: expected a number from 0 to 1, found 20",
  },
  {
    cells: [[[2], [5]], [[0.2]], 0, 10],
    shows: "#VALUE!",
    message: "worth: expected as many cells as x, 2, found 1",
  },
  {
    cells: [[[5]], [[0.5]], 10, 0],
    shows: "#VALUE!",
    message: "high: expected a number above low, which is 10, found 0",
  },
  {
    cells: [[[0], [10]], [[0], [1]], 0, 10],
    shows: "#N/A",
    message: "x: no value lies between low and high, so nothing tells the curvature",
  },
  {
    cells: [[[2], [5]], [[1], [1]], 0, 10],
    shows: "#N/A",
    message: "x: these worths ask for a step and not for a curve; check them",
  },
];

export const CURVATURE_NOTES: Notes = [
  "Ask for the value that is worth half; two or three such statements are enough.",
  "Values at or beyond an anchor decide nothing; pairs with a blank are left out.",
  "Where lower is better, state what is lost: 1 less the worth.",
];
