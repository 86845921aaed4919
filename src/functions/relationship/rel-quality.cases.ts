import type { Notes, Refusals } from "../define/definition";

/** What RELQUALITY says to cells that it cannot use. */
export const RELQUALITY_REFUSALS: Refusals = [
  {
    cells: [[[0, 5, 6]]],
    shows: "#VALUE!",
    message: 'accounts, column "trust": expected a number from 1 to 7, found 0',
  },
  {
    cells: [[[5.6, 9, 4.9]]],
    shows: "#VALUE!",
    message: 'accounts, column "commitment": expected a number from 1 to 7, found 9',
  },
  {
    cells: [[[5.6, 6, 4.9, 5]]],
    shows: "#VALUE!",
    message: "accounts: expected up to 3 values, found 4",
  },
  {
    cells: [
      [
        ["account_id", "trust", "commitment"],
        ["A", "high", 6],
      ],
    ],
    shows: "#VALUE!",
    message: 'accounts, column "trust", row 2: expected a number from 1 to 7, found "high"',
  },
  {
    cells: [
      [
        ["account_id", "csat"],
        ["A", 6],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed with one of trust, commitment, satisfaction, found "account_id, csat"',
  },
  {
    cells: [
      [
        ["account_id", "trust", "commitment", "satisfaction"],
        ["A", "", "", ""],
      ],
    ],
    shows: "#N/A",
    message: "accounts, row 2: neither trust nor commitment nor satisfaction is known",
  },
];

export const RELQUALITY_NOTES: Notes = [
  "Ask two or more people there; what ours believe is no answer.",
  "Ivens & Pardo (2007, abstract seen) compared 91 key-account dyads with 206 ordinary ones: commitment was higher, satisfaction and trust were not.",
];
