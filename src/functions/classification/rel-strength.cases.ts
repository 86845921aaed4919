import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const RELSTRENGTH_REFUSALS: Refusals = [
  {
    cells: [[[0.5, 70, 80]]],
    shows: "#VALUE!",
    message: 'factors, column "ours", row 1: expected a number from 0 to 10, found 70',
  },
  {
    cells: [
      [
        [0.7, 7, 8],
        [-0.2, 8, 6],
      ],
    ],
    shows: "#VALUE!",
    message: 'factors, column "weight", row 2: expected a number of 0 or more, found -0.2',
  },
  {
    cells: [[["price", 0.5, 7, 8]]],
    shows: "#VALUE!",
    message: "factors, row 1: expected up to 3 values, found 4",
  },
  {
    cells: [
      [
        ["account_id", "factor", "ours", "competitor"],
        ["A", "price", 7, 8],
      ],
    ],
    shows: "#VALUE!",
    message:
      'factors, row 1: expected a column headed "weight" (hand a table over with its headers, as Name[#All]), found "account_id, factor, ours, competitor"',
  },
  {
    cells: [
      [
        [0.5, 7, ""],
        [0.5, "", 6],
      ],
    ],
    shows: "#N/A",
    message: "factors: no factor with a weight has both scores, so there is nothing to compare",
  },
  {
    cells: [
      [
        [0.5, 7, 0],
        [0.5, 6, 0],
      ],
    ],
    shows: "#N/A",
    message: "factors: the competitor scores 0, so there is no ratio to it",
  },
];

export const RELSTRENGTH_NOTES: Notes = [
  "A factor of which one score is blank is left out of both sides and lowers completeness.",
  "low and high: the factors left out at 0 for us and 10 for the competitor, and the other way round.",
];
