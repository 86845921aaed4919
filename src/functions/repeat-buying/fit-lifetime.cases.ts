import type { Refusals } from "../define/definition";

const TWO_ACCOUNTS = [
  [2, 30, 39],
  [0, 0, 39],
] as const;

/** Mistakes that people make with FITLIFETIME. */
export const FITLIFETIME_REFUSALS: Refusals = [
  {
    cells: [TWO_ACCOUNTS],
    shows: "#N/A",
    message:
      "history: a fit needs 30 accounts or more, found 2 (0 left out); KAM.OVERDUE answers for a single account",
  },
  {
    cells: [TWO_ACCOUNTS, "BG/NBD"],
    shows: "#VALUE!",
    message: 'settings: expected the Settings table with its headers, found "BG/NBD"',
  },
  {
    cells: [
      [
        ["account_id", "repeat_orders", "recency", "age"],
        ["A-001", 2, 30, 39],
        ["A-002", 3, 41, 39],
      ],
    ],
    shows: "#VALUE!",
    message: 'history, column "recency", row 3: expected a number from 0 to the age, 39, found 41',
  },
  {
    cells: [[[0, 12, 39]]],
    shows: "#VALUE!",
    message: 'history, column "recency", row 1: expected 0, as there is no repeat order, found 12',
  },
  {
    cells: [[[2, 30, 39, 6]], null, "MBG/CNBD-k"],
    shows: "#VALUE!",
    message:
      'history, column "log_gaps", row 1: expected at most 5.4161, that of 2 equal gaps, found 6',
  },
  {
    cells: [[[100], [60], [70]], null, "sBG"],
    shows: "#VALUE!",
    message:
      'history, column "survivors", row 3: expected a number from 0 to 60, as nobody comes back, found 70',
  },
  {
    cells: [[[100], [0], [0]], null, "sBG"],
    shows: "#N/A",
    message: "history: nobody renewed, so there is no staying to learn from",
  },
];
