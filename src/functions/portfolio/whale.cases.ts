import type { Notes, Refusals } from "../define/definition";

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

export const WHALE_NOTES: Notes = [
  "Equal profits stand by id: letters without case, digits as numbers (A2 before A10), accounts without an id behind them. The order of rows never decides.",
  "Profits are added as the decimals that they are, and rounded once: 0.1, 0.2 and -0.3 end at 0, and the last share is 1.",
  "Blank profits are left out. An id that is blank or stands twice shows its own error, and the curve is drawn all the same.",
  "A cell that is no number stands at the end with its error; the curve is drawn over the others.",
  "Where total profit is not above 0 there is no share of it: the column shows #N/A.",
];
