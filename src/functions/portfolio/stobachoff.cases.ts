import { WITHOUT_HEADER } from "./amounts/amount-parameter";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const STOBACHOFF_REFUSALS: Refusals = [
  {
    cells: [[[-5], [-3]]],
    shows: "#N/A",
    message: "profits: total profit is not above 0, so there is no share of it",
  },
  {
    cells: [
      [
        [50, 30],
        [20, -10],
      ],
    ],
    shows: "#VALUE!",
    message: 'profits: expected a single column or row, found "2 rows by 2 columns"',
  },
  {
    cells: [[["profit"], [50], [-20]]],
    shows: "#VALUE!",
    message: 'profits, row 1: expected a number, found "profit"',
  },
  {
    cells: [[[50], ["#DIV/0!"]]],
    shows: "#VALUE!",
    message: 'profits, row 2: expected a number, found "#DIV/0!"',
  },
];

export const STOBACHOFF_NOTES: Notes = [
  "The index is named in the literature; its formula was not seen and is our reading: area / (peak - 1/2).",
  "Few profitable accounts: the firm depends on them. Much subsidy: they pay for the others.",
  "Blank profits are unknown and left out; accounts that earn 0 count, so write the 0.",
  WITHOUT_HEADER,
];
