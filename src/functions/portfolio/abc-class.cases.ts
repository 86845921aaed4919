import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const ABCCLASS_REFUSALS: Refusals = [
  {
    cells: [[[-5], [0]]],
    shows: "#N/A",
    message: "values: no amount is above 0, so there is no total to take shares of",
  },
  {
    cells: [[[50], ["n/a"]]],
    shows: "#VALUE!",
    message: 'values, row 2: expected a number, found "n/a"',
  },
  {
    cells: [
      [[50], [30]],
      [
        ["group", "setting", "value"],
        ["abc", "cut A", 80],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 80',
  },
  {
    cells: [
      [[50], [30]],
      [
        ["group", "setting", "value"],
        ["abc", "cut A", 0.96],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a cut A of at most cut B, 0.95, found 0.96',
  },
  {
    cells: [
      [[50], [30]],
      [
        ["group", "setting", "value"],
        ["abc", "A", 0.7],
      ],
    ],
    shows: "#VALUE!",
    message:
      'settings, column "setting", row 2: expected one of abc: cut A; abc: cut B, found "abc: A"',
  },
  {
    cells: [
      [
        ["account_id", "revenue_12m"],
        ["A", 50],
      ],
    ],
    shows: "#VALUE!",
    message: 'values: expected a single column or row, found "2 rows by 2 columns"',
  },
];

export const ABCCLASS_NOTES: Notes = [
  "A reaches a cumulative share of 0.8, B of 0.95: settings abc: cut A and abc: cut B.",
  "Equal amounts have one class, that of the first of them: the order of rows never decides.",
  "The largest amount is A even where it alone passes a cut. Amounts of 0 or less are C, and losses are no part of the total.",
  "A cell that is no number shows its own error; the classes are those of the others.",
];
