import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "repeat_orders", "recency", "age", "log_gaps"];

/** Mistakes that people make with a history of orders. */
export const OVERDUE_REFUSALS: Refusals = [
  {
    cells: [[HEADERS, ["A", 0, 5, 30, 0]]],
    shows: "#VALUE!",
    message: 'history, column "recency", row 2: expected 0, as there is no repeat order, found 5',
  },
  {
    cells: [[HEADERS, ["A", 3, 40, 30, 3]]],
    shows: "#VALUE!",
    message: 'history, column "recency", row 2: expected a number from 0 to the age, 30, found 40',
  },
  {
    cells: [[HEADERS, ["A", 3, 12, 30, 9]]],
    shows: "#VALUE!",
    message:
      'history, column "log_gaps", row 2: expected at most 4.15888, that of 3 equal gaps, found 9',
  },
  {
    cells: [[HEADERS, ["A", 1, 12, 30, 2.48]]],
    shows: "#N/A",
    message: "history, row 2: a rhythm needs 2 gaps between orders, and 1 are known",
  },
  { cells: [[[75, 0]]], shows: "#N/A", message: "history: the mean gap between its orders is 0" },
  {
    cells: [[[75, 30, 0.5]]],
    shows: "#VALUE!",
    message: 'history, column "regularity": expected a whole number from 1 to 100, found 0.5',
  },
];

export const OVERDUE_NOTES: Notes = [
  "It needs no other account and no fit, and works for a single account.",
  "It is not the probability that the account is lost: small means that the silence is unusual.",
  "Regularity is corrected for few gaps: two or three that look alike may do so by chance.",
];
