import type { Notes, Refusals } from "../define/definition";

export const MARGINMULTIPLE_REFUSALS: Refusals = [
  {
    cells: [80, 0.1],
    shows: "#VALUE!",
    message: 'retention, column "1", row 1: expected a number from 0 to 1 (0.12 for 12%), found 80',
  },
  {
    cells: [[[0.8]], [[0.1, 12]]],
    shows: "#VALUE!",
    message: 'rate, column "2", row 1: expected a number from 0 to 1 (0.12 for 12%), found 12',
  },
  {
    cells: [0.8, 0.1, -1],
    shows: "#VALUE!",
    message: "growth: expected a number above -1 and up to 1 (0.12 for 12%), found -1",
  },
  {
    cells: [
      [
        [0.8, 0.9],
        [0.7, 0.6],
      ],
      0.1,
    ],
    shows: "#VALUE!",
    message: 'retention: expected a single column or row, found "2 rows by 2 columns"',
  },
  {
    cells: [0.9, 0.1, 0.3],
    shows: "#N/A",
    message:
      "retention: retention with growth reaches the discount rate (0.9 x 1.3 = 1.17, where less than 1.1 is needed), so that a stream without end has no finite value",
  },
];

export const MARGINMULTIPLE_NOTES: Notes = [
  "A pair without a finite value, as a retention of 1 at no interest, shows #N/A.",
];
