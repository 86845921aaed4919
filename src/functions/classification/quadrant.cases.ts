import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const QUADRANT_REFUSALS: Refusals = [
  {
    cells: [[[75.7, 1.0143]]],
    shows: "#VALUE!",
    message: 'accounts, column "attractiveness": expected a number from 0 to 10, found 75.7',
  },
  {
    cells: [[[7.57, 101.43]]],
    shows: "#VALUE!",
    message: 'accounts, column "relative_strength": expected a number from 0 to 10, found 101.43',
  },
  {
    cells: [[[7.57, ""]]],
    shows: "#N/A",
    message: "accounts: its relative_strength is unknown",
  },
  {
    cells: [[["", 1.0143]]],
    shows: "#N/A",
    message: "accounts: its attractiveness is unknown",
  },
  {
    cells: [[[7.57, 1.0143]], [[0.6, 0.4]]],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 0.6",
  },
  {
    cells: [[[7.57, 1.0143]], null, 46_090],
    shows: "#VALUE!",
    message:
      "today: expected no date for one account's plain values, which have none of their own, found 46090",
  },
];

export const QUADRANT_NOTES: Notes = [
  "A value on a cut counts as high. With insufficient data there is no quadrant.",
  "provisional: what is unknown could move the account across the cut.",
  "With a day handed over as today, an account whose facts are too old by their as_of has no quadrant.",
  ONE_CURRENCY_OF_CRITERIA,
];
