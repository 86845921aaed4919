import type { Notes, Refusals } from "../define/definition";

export const EXPECTEDORDERS_REFUSALS: Refusals = [
  {
    cells: [[[2, 30, 39]], [["BG/NBD", 1, 1, 1, 1]], 26],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 26",
  },
  {
    cells: [[[2, 30, 39]], [["BG/NBD", 1, 1, 1, 1]], null, -26],
    shows: "#VALUE!",
    message: "periods: expected a number from 0 to 1000000000, found -26",
  },
  {
    cells: [[[2, 30]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#N/A",
    message:
      'history, column "age": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[2, 30, 39]], [["sBG", 1, 1]]],
    shows: "#N/A",
    message: "fit: sBG is no model of how many orders come: ask KAM.SURVIVAL",
  },
  {
    cells: [[[2, 30, 39]], [["Gamma-Gamma", 1, 2, 30]]],
    shows: "#N/A",
    message: "fit: Gamma-Gamma is no model of how many orders come: ask KAM.EXPECTEDSPEND",
  },
];

export const EXPECTEDORDERS_NOTES: Notes = [
  "Where the fit did not identify drop-out, the forecast is given all the same. It nears that of the NBD where hardly anybody leaves; where a and b are both near 0 some accounts leave at their first chance (BG: the first repeat order, MBG: the first order) and the others never, which is another forecast.",
  "A model knows no seasons: what comes in an autumn peak is more than it expects.",
  "For k above 1 the formula is near and not exact; from 100 accounts on (a setting) the expected orders are scaled to what the model expects of the whole cohort, so hand over all of it.",
];
