import type { Refusals } from "../define/definition";

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
