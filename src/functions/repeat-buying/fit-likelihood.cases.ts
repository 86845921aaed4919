import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const FITLIKELIHOOD_REFUSALS: Refusals = [
  {
    cells: [[[2, 30, 39]], [["BG/NBD", 0.243, 4.414, 0.793]]],
    shows: "#VALUE!",
    message: 'fit, column "b": expected a number above 0, up to 1000000000000, found an empty cell',
  },
  {
    cells: [[[2, 30, 39]], [["MBG/CNBD-k", 0.5, 3, 0.9, 1.6, 2.5]]],
    shows: "#VALUE!",
    message: 'fit, column "k": expected a whole number from 1 to 20, found 2.5',
  },
  {
    cells: [[[2, 30, 39]], [["MBG/CNBD-k", 0.5, 3, 0.9, 1.6, 2]]],
    shows: "#N/A",
    message:
      'history, column "log_gaps", row 1: is unknown, and a model with k has no likelihood without it',
  },
  {
    cells: [[[-2, 30, 39]], [["NBD", 1, 1]]],
    shows: "#VALUE!",
    message:
      'history, column "repeat_orders", row 1: expected a whole number of 0 or more, found -2',
  },
  {
    cells: [[[2, -22]], [["Gamma-Gamma", 6.25, 3.74, 15.44]]],
    shows: "#VALUE!",
    message: 'history, column "mean_spend", row 1: expected a number of 0 or more, found -22',
  },
];

export const FITLIKELIHOOD_NOTES: Notes = [
  "Compare models only over the same histories. Constants that no parameter changes are dropped, as the literature drops them.",
];
