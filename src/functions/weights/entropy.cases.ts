import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const ENTROPY_REFUSALS: Refusals = [
  {
    cells: [[[1, 5]]],
    shows: "#N/A",
    message: "values: one account shows no spread; entropy weights need two or more",
  },
  {
    cells: [
      [
        [1, 5],
        [1, 5],
      ],
    ],
    shows: "#N/A",
    message: "values: under every criterion all accounts are alike, so nothing tells them apart",
  },
  {
    cells: [
      [
        [1, 0],
        [3, 0],
      ],
    ],
    shows: "#N/A",
    message: "values: under criterion 2 every account has 0, so there are no shares",
  },
  {
    cells: [
      [
        [1, -5],
        [3, 5],
      ],
    ],
    shows: "#VALUE!",
    message: 'values, column "2", row 1: expected a number of 0 or more, found -5',
  },
  {
    cells: [
      [
        [1, ""],
        [3, 5],
      ],
    ],
    shows: "#VALUE!",
    message: 'values, column "2", row 1: expected a number of 0 or more, found an empty cell',
  },
  {
    cells: [
      [
        ["margin", "cost"],
        [1, 5],
        [3, 5],
      ],
    ],
    shows: "#VALUE!",
    message: 'values, column "1", row 1: expected a number of 0 or more, found "margin"',
  },
];

export const ENTROPY_NOTES: Notes = [
  "For comparison only: it rewards spread, not importance. A criterion on which all are alike gets 0.",
  "The weights change with every account that is added, and with what a value is counted from.",
];
