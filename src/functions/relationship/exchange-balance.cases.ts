import type { Notes, Refusals } from "../define/definition";

/** What EXCHANGEBALANCE says to cells that it cannot use. */
export const EXCHANGEBALANCE_REFUSALS: Refusals = [
  {
    cells: [[["inbound", "held", 46_190]]],
    shows: "#VALUE!",
    message: 'exchanges, column "direction", row 1: expected one of in, out, found "inbound"',
  },
  {
    cells: [[["in", "done", 46_190]]],
    shows: "#VALUE!",
    message: 'exchanges, column "status", row 1: expected one of planned, held, found "done"',
  },
  {
    cells: [
      [
        ["in", "held", "1 June"],
        ["out", "held", 46_190],
      ],
    ],
    shows: "#VALUE!",
    message: 'exchanges, column "date", row 1: expected a date, found "1 June"',
  },
  {
    cells: [
      [
        ["account_id", "direction", "date"],
        ["A", "in", 46_190],
      ],
    ],
    shows: "#VALUE!",
    message:
      'exchanges, row 1: expected a column headed "status" (hand a table over with its headers, as Name[#All]), found "account_id, direction, date"',
  },
  {
    cells: [[["in", "planned", 46_190]]],
    shows: "#N/A",
    message: "exchanges: no exchange was held, so there is no balance",
  },
  {
    cells: [[["in", "held", 46_190]], null, 46_203],
    shows: "#N/A",
    message: "exchanges: nothing went out, so there is no ratio to it",
  },
];

export const EXCHANGEBALANCE_NOTES: Notes = [
  "Ratio and balance count all that was held up to today; attendance looks at the last 90 days.",
  "An exchange whose day has passed and that is still planned did not take place.",
];
