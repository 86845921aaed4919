import type { Notes, Refusals } from "../define/definition";

/** What FEASIBLEGROWTH says to cells that it cannot use. */
export const FEASIBLEGROWTH_REFUSALS: Refusals = [
  {
    cells: [[[4, 0.35, 0.5, 3]]],
    shows: "#VALUE!",
    message: 'accounts, column "market_growth": expected a number from -0.5 to 1, found 4',
  },
  {
    cells: [[[0.04, 35, 0.5, 3]]],
    shows: "#VALUE!",
    message: 'accounts, column "share of wallet": expected a number from 0 to 1, found 35',
  },
  {
    cells: [[[0.04, 0.35, 0.5, 0]]],
    shows: "#VALUE!",
    message: 'accounts, column "years": expected a number from 0.5 to 30, found 0',
  },
  {
    cells: [[["", 0.35, 0.5, 3]]],
    shows: "#N/A",
    message:
      'accounts, column "market_growth": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[0.04, 0, 0.5, 3]]],
    shows: "#N/A",
    message: "accounts: the share of wallet is 0, so there is no rate to grow at",
  },
  {
    cells: [
      [
        ["account_id", "market_growth", "revenue_12m", "wallet_12m"],
        ["A", 0.04, 0, 0],
      ],
    ],
    shows: "#N/A",
    message: "accounts, row 2: wallet_12m is 0, so there is no share of it",
  },
  {
    cells: [
      [
        ["account_id", "market_growth", "revenue_12m", "wallet_12m"],
        ["A", 0.04, -100, 1000],
      ],
    ],
    shows: "#N/A",
    message:
      "accounts, row 2: revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m",
  },
];

export const FEASIBLEGROWTH_NOTES: Notes = [
  "Above the greatest share the answer lies below the growth of the market.",
  "Plain values, in order: market growth, share of wallet, greatest share, years, target.",
];
