import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

const FIRST_YEAR = [1, 120_000, 0.92];

export const RISKCLV_REFUSALS: Refusals = [
  {
    cells: [[[1, 120_000, 92]]],
    shows: "#VALUE!",
    message:
      'flows, column "probability", row 1: expected a number from 0 to 1 (0.12 for 12%), found 92',
  },
  {
    cells: [[FIRST_YEAR, [3, 132_300, 0.78]]],
    shows: "#VALUE!",
    message: 'flows, column "year", row 2: expected each year once, from 1 to 2, found 3',
  },
  {
    cells: [[FIRST_YEAR, [2, 126_000, 0.95]]],
    shows: "#VALUE!",
    message:
      'flows, column "probability", row 2: expected at most 0.92 in year 2, as in the year before: who has left is not back, found 0.95',
  },
  {
    cells: [[FIRST_YEAR, [2, "", 0.85]]],
    shows: "#N/A",
    message:
      'flows, column "contribution", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[1, -5000, 0.9]]],
    shows: "#N/A",
    message: "flows: the value without risk is not above 0, so there is no share of it",
  },
  {
    cells: [
      [FIRST_YEAR],
      [
        ["group", "setting", "value"],
        ["lifetime", "discount rate", 12],
      ],
    ],
    shows: "#VALUE!",
    message:
      'settings, column "value", row 2: expected a number from 0 to 1 (0.12 for 12%), found 12',
  },
];

export const RISKCLV_NOTES: Notes = [
  "The probability of a year is that of being there in it, seen from today: it is not multiplied up.",
  "Who has left is not taken to come back, so that a probability may not rise from a year to the next.",
  "Years run from 1 without a gap; a year that is missing is refused, not taken for 0.",
  "lifetime_value is the column of the Accounts table that TIER and others read.",
  ONE_CURRENCY_AN_ACCOUNT,
];
