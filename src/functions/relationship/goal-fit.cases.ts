import type { Notes, Refusals } from "../define/definition";

/** What GOALFIT says to cells that it cannot use. */
export const GOALFIT_REFUSALS: Refusals = [
  {
    cells: [
      [
        [0, 2],
        [1, 1],
        [2, 3],
      ],
    ],
    shows: "#VALUE!",
    message: 'goals, column "rank_ours", row 1: expected a number from 1 to 1000, found 0',
  },
  {
    cells: [
      [
        [1, 2],
        [2, "first"],
        [3, 3],
      ],
    ],
    shows: "#VALUE!",
    message: 'goals, column "rank_theirs", row 2: expected a number from 1 to 1000, found "first"',
  },
  {
    cells: [
      [
        ["account_id", "goal", "rank_ours"],
        ["A", "volume", 1],
      ],
    ],
    shows: "#VALUE!",
    message:
      'goals, row 1: expected a column headed "rank_theirs" (hand a table over with its headers, as Name[#All]), found "account_id, goal, rank_ours"',
  },
  {
    cells: [
      [
        [1, 2],
        [2, 1],
        [3, ""],
      ],
    ],
    shows: "#N/A",
    message: "goals: expected 3 goals or more that both sides ranked, found 2",
  },
  {
    cells: [
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ],
    shows: "#N/A",
    message: "goals: they rank all shared goals alike, so there is no order to compare",
  },
];

export const GOALFIT_NOTES: Notes = [
  "Equal ranks share their mean place. Goals of one side alone are counted as unshared.",
  "There is no low and high: what one side has not ranked may be no goal of theirs at all.",
  "With few goals the fit jumps: read it with the number of shared goals.",
];
