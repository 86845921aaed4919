import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "integration_benefit", "integration_third", "coordination_cost"];

/** Mistakes that people make with INTEGRATION. */
export const INTEGRATION_REFUSALS: Refusals = [
  {
    cells: [[HEADERS, ["A", 400_000, 60, 300_000]]],
    shows: "#VALUE!",
    message: 'accounts, column "integration_third", row 2: expected a number from 0 to 1, found 60',
  },
  {
    cells: [[HEADERS, ["A", 400_000, 0.3, 300_000]]],
    shows: "#N/A",
    message:
      "accounts, row 2: integration_third is 0.3: at one third or less benefit does not diminish, and the curve rests on that",
  },
  {
    cells: [[HEADERS, ["A", 400_000, 1, 300_000]]],
    shows: "#N/A",
    message:
      "accounts, row 2: integration_third is 1: all benefit is had at one third, so no depth beyond it is worth its cost",
  },
  {
    cells: [[HEADERS, ["A", 400_000, 0.6, ""]]],
    shows: "#N/A",
    message:
      'accounts, column "coordination_cost", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[400_000, 2, -300_000]]],
    shows: "#VALUE!",
    message: 'accounts, column "cost": expected a number of 0 or more, found -300000',
  },
  {
    cells: [[[400_000, 2, 300_000, "", "", "", 33]]],
    shows: "#VALUE!",
    message: 'accounts, column "integration_depth": expected a number from 0 to 1, found 33',
  },
];

export const INTEGRATION_NOTES: Notes = [
  "Set-up cost is charged in full to one year: enter a yearly part of it to spread it.",
  "Of forms with the same net benefit the one that integrates less is taken.",
  "In a table the curve follows from two answers: integration_benefit and integration_third.",
];
