import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const VALUEFN_REFUSALS: Refusals = [
  {
    cells: [[[2], [5]], 10, 0],
    shows: "#VALUE!",
    message: "high: expected a number above low, which is 10, found 0",
  },
  {
    cells: [[[2], [5]], 5, 5],
    shows: "#VALUE!",
    message: "high: expected a number above low, which is 5, found 5",
  },
  {
    cells: [[["n/a"], [5]], 0, 10],
    shows: "#VALUE!",
    message: 'x, row 1: expected a number, found "n/a"',
  },
  {
    cells: [[[2], [5]], "", 10],
    shows: "#VALUE!",
    message: "low: expected a number, found an empty cell",
  },
  {
    cells: [[[2], [5]], 0, 10, 0, "less"],
    shows: "#VALUE!",
    message: 'better: expected "higher" or "lower", found "less"',
  },
];

export const VALUEFN_NOTES: Notes = [
  "SCORE uses the same function, on a scale of 0 to 10, with low, high, better and curvature of the Settings.",
  "Curvature is per unit of x: with values in thousands it is a thousand times as large.",
];
