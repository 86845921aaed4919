import type { Notes, Refusals } from "../define/definition";

/** What CONFLICT says to cells that it cannot use. */
export const CONFLICT_REFUSALS: Refusals = [
  {
    cells: [[[6, 2, 3]]],
    shows: "#VALUE!",
    message: 'issues, column "importance", row 1: expected a number from 1 to 5, found 6',
  },
  {
    cells: [[[5, 0, 3]]],
    shows: "#VALUE!",
    message: 'issues, column "frequency", row 1: expected a number from 1 to 5, found 0',
  },
  {
    cells: [[[5, 2, 3, "price"]]],
    shows: "#VALUE!",
    message:
      'issues, column "cause", row 1: expected one of goal_mismatch, divergent_objectives, ignores_market_limits, scarce_communication, other, found "price"',
  },
  {
    cells: [[[5, 2, 3, "other", 46_000, 45_900]]],
    shows: "#VALUE!",
    message: 'issues, column "closed", row 1: expected a day from opened (46000) on, found 45900',
  },
  {
    cells: [
      [
        ["account_id", "importance", "frequency"],
        ["A", 5, 2],
      ],
    ],
    shows: "#VALUE!",
    message:
      'issues, row 1: expected a column headed "intensity" (hand a table over with its headers, as Name[#All]), found "account_id, importance, frequency"',
  },
  {
    cells: [[[5, "", 3]]],
    shows: "#N/A",
    message: "issues: no open issue has importance, frequency and intensity",
  },
];

export const CONFLICT_NOTES: Notes = [
  "The index is a mean: many small issues show in issue_weight_sum and in the number.",
  "Low and high: an open issue that lacks a mark counts as 1 or as 5 in everything.",
  "An account without a line is not in the answer: nobody has said that it has no issues.",
];
