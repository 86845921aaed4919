import { LEAVING } from "./markov-clv/transitions";
import type { Notes, Refusals } from "../define/definition";

/** Mistakes that people make with states and their rewards. */
export const MARKOVCLV_REFUSALS: Refusals = [
  {
    cells: [[[0.5, 0.5]], [[10]], 0.1],
    shows: "#VALUE!",
    message: "transitions, row 1: expected a square matrix, 1 probabilities, found 2",
  },
  {
    cells: [
      [
        [50, 50],
        [0, 100],
      ],
      [[10], [0]],
      0.1,
    ],
    shows: "#VALUE!",
    message:
      'transitions, column "1", row 1: expected a number from 0 to 1 (0.12 for 12%), found 50',
  },
  {
    cells: [
      [
        [0.7, 0.4],
        [0, 1],
      ],
      [[10], [0]],
      0.1,
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
      [[10]],
      0.1,
    ],
    shows: "#VALUE!",
    message: "rewards: expected as many rewards as states, 2, found 1",
  },
  {
    cells: [
      [
        [0.5, 0.5],
        [0, 1],
      ],
      [[10], [0]],
      20,
    ],
    shows: "#VALUE!",
    message: "rate: expected a number above -1 and up to 1 (0.12 for 12%), found 20",
  },
  {
    cells: [
      [
        [0.5, 0.5],
        [0, 1],
      ],
      [[10], [1]],
      0,
    ],
    shows: "#N/A",
    message:
      "transitions: without discount some state is never left, so that it has no finite value",
  },
];

export const MARKOVCLV_NOTES: Notes = [
  "The first reward comes now, without discount.",
  LEAVING,
  "States may be the periods since the last order, stages, or tiers.",
];
