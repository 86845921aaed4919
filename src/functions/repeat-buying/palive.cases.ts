import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const PALIVE_REFUSALS: Refusals = [
  {
    cells: [[[2, 41, 39]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#VALUE!",
    message: 'history, column "recency": expected a number from 0 to the age, 39, found 41',
  },
  {
    cells: [[[2, 0, 39]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#VALUE!",
    message:
      'history, column "recency": expected a number above 0, as there are repeat orders, found 0',
  },
  {
    cells: [[[2, 30, ""]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#N/A",
    message:
      'history, column "age": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[2, 30, 39]], [["NBD", 1, 1]]],
    shows: "#N/A",
    message:
      "fit: NBD has no probability of being alive: ask KAM.OVERDUE, or fit a model with drop-out",
  },
  {
    cells: [
      [[2, 30, 39]],
      [
        ["model", "BG/NBD"],
        ["r", 1],
        ["alpha", 1],
        ["a", 1],
        ["b", 1],
        ["identified", false],
      ],
    ],
    shows: "#N/A",
    message:
      "fit: this fit cannot tell drop-out from silence (not identified): ask KAM.OVERDUE instead",
  },
];

export const PALIVE_NOTES: Notes = [
  "Refuses where the fit says identified FALSE: silence and leaving cannot be told apart, so that a probability would be no finding. KAM.OVERDUE answers instead.",
  "BG/NBD takes every account without a repeat order for alive; MBG/NBD does not.",
  "For BG/BB it is the probability to be there at the next opportunity.",
];
