import type { Refusal } from "../../define";

/** Mistakes that people make with a history of orders. */
export const OVERDUE_REFUSALS: readonly [Refusal, ...Refusal[]] = [
  {
    cells: [
      [
        ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
        ["A", 0, 5, 30, 0],
      ],
    ],
    shows: "#VALUE!",
    message: "history, row 2: recency: expected 0, as there is no repeat order, found 5",
  },
  {
    cells: [
      [
        ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
        ["A", 3, 40, 30, 3],
      ],
    ],
    shows: "#VALUE!",
    message: "history, row 2: recency: expected a number from 0 to the age, 30, found 40",
  },
  {
    cells: [
      [
        ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
        ["A", 3, 12, 30, 9],
      ],
    ],
    shows: "#VALUE!",
    message:
      "history, row 2: log_gaps: expected logarithms of the gaps that fit their mean, found 9",
  },
  {
    cells: [
      [
        ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
        ["A", 1, 12, 30, 2.5],
      ],
    ],
    shows: "#N/A",
    message: "history, row 2: 1 gaps between orders are known; 2 are needed for a rhythm",
  },
  { cells: [[[75, 0]]], shows: "#N/A", message: "history: the mean gap between its orders is 0" },
  {
    cells: [[[75, 30, 0.5]]],
    shows: "#VALUE!",
    message: 'history, column "regularity": expected a whole number from 1 to 100, found 0.5',
  },
];
