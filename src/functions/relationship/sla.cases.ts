import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** What SLA says to cells that it cannot use. */
export const SLA_REFUSALS: Refusals = [
  {
    cells: [[[1, -4, 3]]],
    shows: "#VALUE!",
    message:
      'services, column "target", row 1: expected a number from 0 to 1000000000000, found -4',
  },
  {
    cells: [[[1, 4, 3, "less"]]],
    shows: "#VALUE!",
    message: 'services, column "better", row 1: expected one of higher, lower, found "less"',
  },
  {
    cells: [[[1, 4, 3, "lower", "presale"]]],
    shows: "#VALUE!",
    message:
      'services, column "phase", row 1: expected one of pre-sale, during, after, found "presale"',
  },
  {
    cells: [
      [
        ["account_id", "measure", "target"],
        ["A", "on time in full", 0.97],
      ],
    ],
    shows: "#VALUE!",
    message:
      'services, row 1: expected a column headed "actual" (hand a table over with its headers, as Name[#All]), found "account_id, measure, target"',
  },
  {
    cells: [[[1, 4, ""]]],
    shows: "#N/A",
    message: "services: no measure with a weight has both target and actual",
  },
  {
    cells: [[[1, 4, 3, "lower", "during"]], "after"],
    shows: "#N/A",
    message: 'services: no measure of the phase "after" is listed',
  },
];

export const SLA_NOTES: Notes = [
  "A target more than met counts as met. A blank actual is left out and lowers completeness; 0 is known.",
  "A blank weight is 1. Cost is the sum of what is known, to be held against the account's tier.",
  "Low and high: what was not measured counts as missed altogether, or as met.",
  ONE_CURRENCY_AN_ACCOUNT,
];
