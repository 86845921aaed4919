import type { Refusals } from "../define/definition";

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
