import type { Notes, Refusals } from "../define/definition";

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

export const FITLIFETIME_NOTES: Notes = [
  "Hand over what KAM.ORDERS answers; plain rows are x, t_x, T, [log_gaps]; for Gamma-Gamma x, mean_spend; for sBG survivors; for BG/BB orders, last opportunity with one, opportunities.",
  "Rows with an error cell or a blank that is needed have no history: they are left out and counted. Any other fault is refused.",
  "identified is FALSE where drop-out explains the data no better than none, where parameters that run off together (all accounts alike; leaving at the first chance or never) are as likely as any others, or where the search did not settle: PALIVE then refuses, and KAM.OVERDUE answers.",
  "Parameters that run off together are answered as large as a hundred million (a million for Pareto/NBD) or as small as a billionth: forecasts by them are near those of the limit. The advice says which ratio is known.",
  "Models without k are warned of where orders are regular: where every second of random steps makes the histories 20 times as likely as every one. With log_gaps the gaps decide, else x, t_x and T.",
  "The order of the rows changes no digit.",
  "For a model with k, from 1 to 6 are tried; log_gaps is needed of every account with a repeat order.",
  "Parameters hold in the unit of time of the histories: weeks stay weeks.",
];
