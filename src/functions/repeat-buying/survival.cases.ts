import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const SURVIVAL_REFUSALS: Refusals = [
  {
    cells: [[[1], [2.5]], [["sBG", 1, 1]]],
    shows: "#VALUE!",
    message: "periods, row 2: expected a whole number from 0 to 10000, found 2.5",
  },
  {
    cells: [[[-1]], [["sBG", 1, 1]]],
    shows: "#VALUE!",
    message: "periods, row 1: expected a whole number from 0 to 10000, found -1",
  },
  {
    cells: [[[1]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#N/A",
    message: "fit: contracts are renewed by the sBG, and not by BG/NBD",
  },
  {
    cells: [[[1]], [["sBG", 0, 1]]],
    shows: "#VALUE!",
    message: 'fit, column "alpha": expected a number above 0, up to 1000000000000, found 0',
  },
];

export const SURVIVAL_NOTES: Notes = ["At 0 nothing was renewed yet, so that retention is blank."];
