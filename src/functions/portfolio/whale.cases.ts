import type { Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const WHALE_REFUSALS: Refusals = [
  {
    cells: [[[-5], [-3]]],
    shows: "#N/A",
    message: "profits: total profit is not above 0, so there is no share of it",
  },
  {
    cells: [
      [[50], ["n/a"]],
      [["A"], ["B"]],
    ],
    shows: "#VALUE!",
    message: 'profits, row 2: expected a number, found "n/a"',
  },
  {
    cells: [
      [[50], [30]],
      [["A"], ["A"]],
    ],
    shows: "#VALUE!",
    message: 'ids, row 1: expected an id of its own, found "A also in row 2"',
  },
  {
    cells: [
      [[50], [80]],
      [["A"], [""], ["C"]],
    ],
    shows: "#VALUE!",
    message: "ids: expected as many ids as profits, 2, found 3",
  },
  {
    cells: [
      [[50], [80], [20]],
      [["A"], [""], ["C"]],
    ],
    shows: "#VALUE!",
    message: "ids, row 2: expected an id beside a profit, found an empty cell",
  },
];
