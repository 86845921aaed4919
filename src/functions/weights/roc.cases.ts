import type { Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const ROC_REFUSALS: Refusals = [
  {
    cells: [2.5],
    shows: "#VALUE!",
    message: "count: expected a whole number from 1 to 100, found 2.5",
  },
  {
    cells: [101],
    shows: "#VALUE!",
    message: "count: expected a whole number from 1 to 100, found 101",
  },
  {
    cells: [[["fit"], ["size"], ["growth"]]],
    shows: "#VALUE!",
    message: 'count: expected a single cell, found "3 rows of cells"',
  },
];
