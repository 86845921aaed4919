import type { Notes, Refusals } from "../define/definition";

const POOLS = ["activity", "pool", "volume"];

/** What people get wrong with ABCRATES. */
export const ABCRATES_REFUSALS: Refusals = [
  {
    cells: [[POOLS, ["order", 420_000, 0]]],
    shows: "#N/A",
    message: 'pools, column "volume", row 2: the volume is 0, so a unit of it has no cost',
  },
  {
    cells: [[POOLS, ["order", 420_000, ""]]],
    shows: "#N/A",
    message:
      'pools, column "volume", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[POOLS, ["order", -420_000, 5000]]],
    shows: "#VALUE!",
    message: 'pools, column "pool", row 2: expected a number of 0 or more, found -420000',
  },
  {
    cells: [[POOLS, ["order", 420_000, 5000], ["Order", 9000, 300]]],
    shows: "#VALUE!",
    message:
      'pools, column "activity", row 2: expected each name once, found "order also in row 3"',
  },
  {
    cells: [[[420_000, "5 000"]]],
    shows: "#VALUE!",
    message: 'pools, column "volume", row 1: expected a number of 0 or more, found "5 000"',
  },
  {
    cells: [
      [
        ["activity", "pool"],
        ["order", 420_000],
      ],
    ],
    shows: "#VALUE!",
    message:
      'pools, row 1: expected a column headed "volume" (hand a table over with its headers, as Name[#All]), found "activity, pool"',
  },
];

export const ABCRATES_NOTES: Notes = [
  "Take the volume that is practically possible: a rate by volume used holds the cost of idle capacity.",
  "A volume of 0 gives that activity no rate, and the others theirs.",
];
