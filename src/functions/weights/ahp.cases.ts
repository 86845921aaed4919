import type { Notes, Refusals } from "../define/definition";

/** Mistakes that people make with KAM.AHP. */
export const AHP_REFUSALS: Refusals = [
  {
    cells: [
      [
        [1, 2, 3],
        [0.5, 1, 2],
      ],
    ],
    shows: "#VALUE!",
    message: 'comparisons: expected as many rows as columns, found "2 rows by 3 columns"',
  },
  {
    cells: [
      [
        [1, 3],
        [3, 1],
      ],
    ],
    shows: "#VALUE!",
    message:
      'comparisons, column "1", row 2: expected the reverse of its pair, 1 / 3, or a blank cell, found 3',
  },
  {
    cells: [
      [
        [1, -3],
        ["", 1],
      ],
    ],
    shows: "#VALUE!",
    message: 'comparisons, column "2", row 1: expected a number from 0.01 to 100, found -3',
  },
  {
    cells: [
      [
        [1, 3, ""],
        ["", 1, ""],
        ["", "", 1],
      ],
    ],
    shows: "#N/A",
    message:
      "comparisons: no chain of comparisons links criterion 3 with criterion 1, so their weights cannot be set against each other",
  },
  {
    cells: [
      [
        [1, 3],
        ["", 1],
      ],
      [["fit"]],
    ],
    shows: "#VALUE!",
    message: "criteria: expected as many names as criteria in the square, 2, found 1",
  },
  {
    cells: [
      [
        [1, 3],
        ["", 1],
      ],
      "",
      "Saaty1990",
    ],
    shows: "#VALUE!",
    message:
      'randomindex: expected "Saaty2005" or "Saaty1980" or "AlonsoLamata" or "DoneganDodd", found "Saaty1990"',
  },
];

export const AHP_NOTES: Notes = [
  "A ratio up to 0.10 is consistent (Saaty's rule). It says that the comparisons agree, not that they are right.",
  "Name the random index with the ratio: the tables differ in the second decimal.",
  "Of a pair one cell is enough. Both may differ by rounding (0.33 for 1/3, up to 5%): the one above 1 counts.",
  "Both cells blank: not compared, and chosen so that all contradict one another least.",
  "Up to 15 criteria, better no more than 9. Comparisons from 0.01 to 100; Saaty's scale is 1/9 to 9.",
];
