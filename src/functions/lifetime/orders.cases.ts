import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "date", "amount", "credit"];

/** Mistakes that people make with a ledger. */
export const ORDERS_REFUSALS: Refusals = [
  {
    cells: [
      [
        ["account_id", "date"],
        ["A", 46023],
      ],
    ],
    shows: "#VALUE!",
    message:
      'ledger, row 1: expected a column headed "amount" (hand a table over with its headers, as Name[#All]), found "account_id, date"',
  },
  {
    cells: [[HEADERS, ["A", "31.12.2025", 100, ""]]],
    shows: "#VALUE!",
    message: 'ledger, column "date", row 2: expected a date, found "31.12.2025"',
  },
  {
    cells: [[HEADERS, ["", 46023, 100, ""]]],
    shows: "#VALUE!",
    message:
      'ledger, column "account_id", row 2: expected a text of 1 to 40 characters, found an empty cell',
  },
  {
    cells: [[HEADERS, ["A", 46023, -50, "no"]]],
    shows: "#VALUE!",
    message: 'ledger, column "amount", row 2: expected 0 or more where credit says no, found -50',
  },
  {
    cells: [[[46023, 100]], 46022],
    shows: "#N/A",
    message:
      "ledger: there is no order up to the end (0 credits, 1 lines after the end), so there is no history",
  },
  {
    cells: [[[46023, 100]], "", "hours"],
    shows: "#VALUE!",
    message: 'unit: expected "weeks" or "days" or "months" or "years", found "hours"',
  },
];

export const ORDERS_NOTES: Notes = [
  "A blank in credit takes an amount of 0 or less for a credit; with no, an amount of 0 is an order.",
  "Lines after the end are left out and counted, so that a model can be tried on them.",
  "recency is the time from the first to the last order, as models of buying need it; the time since the last order is silence.",
  "log_gaps is the sum of the natural logarithms of the gaps, in the unit of time.",
  "Give the day yourself: without it, the answer moves with the newest line of any account.",
  ONE_CURRENCY_AN_ACCOUNT,
];
