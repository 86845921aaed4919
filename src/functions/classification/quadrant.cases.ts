import type { Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const QUADRANT_REFUSALS: Refusals = [
  {
    cells: [[[75.7, 1.0143]]],
    shows: "#VALUE!",
    message: 'accounts, column "attractiveness": expected a number from 0 to 10, found 75.7',
  },
  {
    cells: [[[7.57, 101.43]]],
    shows: "#VALUE!",
    message: 'accounts, column "relative_strength": expected a number from 0 to 10, found 101.43',
  },
  {
    cells: [[[7.57, ""]]],
    shows: "#N/A",
    message: "accounts: its relative_strength is unknown",
  },
  {
    cells: [[["", 1.0143]]],
    shows: "#N/A",
    message: "accounts: its attractiveness is unknown",
  },
  {
    cells: [[[7.57, 1.0143]], [[0.6, 0.4]]],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 0.6",
  },
  {
    cells: [[[7.57, 1.0143]], null, 46_090],
    shows: "#VALUE!",
    message:
      "today: expected no date for one account's plain values, which have none of their own, found 46090",
  },
];
