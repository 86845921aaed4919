import type { Notes, Refusals } from "../define/definition";

/** What FRESHNESS says to cells that it cannot use. */
export const FRESHNESS_REFUSALS: Refusals = [
  {
    cells: ["yesterday", 46_090],
    shows: "#VALUE!",
    message: 'accounts: expected a table with headers, or one account\'s values, found "yesterday"',
  },
  {
    cells: [[[46_000]], null],
    shows: "#VALUE!",
    message: "today: expected a date, found an empty cell",
  },
  {
    cells: [[[46_000]], "31.12.2025"],
    shows: "#VALUE!",
    message: 'today: expected a date, found "31.12.2025"',
  },
  {
    cells: [
      [
        ["account_id", "as_of"],
        ["A", 46_100],
      ],
      46_090,
    ],
    shows: "#VALUE!",
    message:
      "accounts, row 2: expected facts of today or of a day before, found as_of 46100, after today, which is 46090",
  },
  {
    cells: [
      [
        ["account_id", "as_of"],
        ["A", ""],
      ],
      46_090,
    ],
    shows: "#N/A",
    message:
      'accounts, column "as_of", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
];

export const FRESHNESS_NOTES: Notes = [
  "refresh_by is the last day on which the facts still count; format it as a date.",
  "Facts that are dated after today are refused in their row.",
];
