import { SUM_NOISE_NOTE } from "./tables/booked-decimals";
import type { Notes, Refusals } from "../define/definition";

const KEYS = ["account_id", "key"];

/** What people get wrong with ALLOCATE. */
export const ALLOCATE_REFUSALS: Refusals = [
  {
    cells: [100, [KEYS, ["A", 0], ["B", 0]]],
    shows: "#N/A",
    message: "keys: all keys are 0, so there is nothing to divide by",
  },
  {
    cells: [100, [KEYS, ["A", 1], ["B", ""]]],
    shows: "#N/A",
    message:
      'keys, column "key", row 3: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [100, [KEYS, ["A", 1], ["B", -1]]],
    shows: "#VALUE!",
    message: 'keys, column "key", row 3: expected a number of 0 or more, found -1',
  },
  {
    cells: [0.125, [KEYS, ["A", 1], ["B", 1]]],
    shows: "#VALUE!",
    message: "amount: expected an amount of at most 2 decimals (round it first), found 0.125",
  },
  {
    cells: [100, [[1], [1]], [["A"], ["A"]]],
    shows: "#VALUE!",
    message: 'ids, row 1: expected an id of its own, found "A also in row 2"',
  },
  {
    cells: [100, [[1], [1]], [["A"]]],
    shows: "#VALUE!",
    message: "ids: expected as many ids as keys, 2, found 1",
  },
];

export const ALLOCATE_NOTES: Notes = [
  "The parts add up to the amount exactly, in cents.",
  "Of equal remainders the larger key goes first, then the id that comes first in natural order: A2 before A10, a before B.",
  "A key that is blank, below 0 or no number refuses the whole: the others would be charged its part. Write 0 where an account takes nothing.",
  "An amount with more decimals than are booked is refused and never rounded in silence.",
  SUM_NOISE_NOTE,
];
