import { LEAVING } from "./markov-clv/transitions";
import type { Notes, Refusals } from "../define/definition";

export const MARKOVSTATES_REFUSALS: Refusals = [
  {
    cells: [[[0.5, 0.5]], 2],
    shows: "#VALUE!",
    message: "transitions, row 1: expected a square matrix, 1 probabilities, found 2",
  },
  {
    cells: [
      [
        [0.5, ""],
        [0, 1],
      ],
      2,
    ],
    shows: "#VALUE!",
    message:
      'transitions, column "2", row 1: expected a number from 0 to 1 (0.12 for 12%), found an empty cell',
  },
  {
    cells: [
      [
        [0.7, 0.4],
        [0, 1],
      ],
      2,
    ],
    shows: "#VALUE!",
    message: "transitions, row 1: expected probabilities of up to 1 in sum, found 1.1",
  },
  {
    cells: [
      [
        [0.5, 0.5],
        [0, 1],
      ],
      2.5,
    ],
    shows: "#VALUE!",
    message: "periods: expected a whole number from 0 to 1000, found 2.5",
  },
  {
    cells: [
      [
        [0.5, 0.5],
        [0, 1],
      ],
      -1,
    ],
    shows: "#VALUE!",
    message: "periods: expected a whole number from 0 to 1000, found -1",
  },
];

export const MARKOVSTATES_NOTES: Notes = [LEAVING];
