import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const ORDERPROB_REFUSALS: Refusals = [
  {
    cells: [[[0], [1.5]], [["NBD", 1, 1]], 1],
    shows: "#VALUE!",
    message: "counts, row 2: expected a whole number from 0 to 100000, found 1.5",
  },
  {
    cells: [[[-1]], [["NBD", 1, 1]], 1],
    shows: "#VALUE!",
    message: "counts, row 1: expected a whole number from 0 to 100000, found -1",
  },
  {
    cells: [[[2]], [["NBD", 1, 1]]],
    shows: "#VALUE!",
    message: "periods: expected a number from 0 to 1000000000, found an empty cell",
  },
  {
    cells: [[[2]], [["BG/BB", 1, 1, 1, 1]], 6.5],
    shows: "#VALUE!",
    message: "periods: expected a whole number from 0 to 1000, found 6.5",
  },
  {
    cells: [[[2]], [["Gamma-Gamma", 6.25, 3.74, 15.44]], 1],
    shows: "#N/A",
    message: "fit: Gamma-Gamma is no model of how many orders come: ask KAM.EXPECTEDSPEND",
  },
];

export const ORDERPROB_NOTES: Notes = [
  "True to a billionth of itself, for all parameters from 1e-12 to 1e12 and up to 100,000 orders.",
];
