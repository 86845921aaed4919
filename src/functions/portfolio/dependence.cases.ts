import type { Notes, Refusals } from "../define/definition";

const HEADERS = [
  "account_id",
  "contribution_12m",
  "replaceability",
  "wallet_12m",
  "substitutability",
  "revenue_12m",
];

/** Mistakes that people make with KAM.DEPENDENCE. */
export const DEPENDENCE_REFUSALS: Refusals = [
  {
    cells: [[HEADERS, ["A", 30, 0.5, 200, 0.2, 220]]],
    shows: "#VALUE!",
    message:
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 200 (0.05 of it more is tolerated), found 220",
  },
  {
    cells: [[HEADERS, ["A", 30, 50, 200, 0.2, 100]]],
    shows: "#VALUE!",
    message: 'accounts, column "replaceability", row 2: expected a number from 0 to 1, found 50',
  },
  {
    cells: [[HEADERS, ["A", -5, 0.5, 200, 0.2, 100]]],
    shows: "#N/A",
    message:
      'accounts, column "contribution_12m": no account has a contribution above 0, so there is no share of it',
  },
  {
    cells: [[HEADERS, ["A", 30, 0.5, "", 0.2, 100]]],
    shows: "#N/A",
    message: "accounts, row 2: wallet_12m is unknown (blank, or there is no such column)",
  },
  {
    cells: [[HEADERS, ["A", 30, 0.5, 200, 0.2, -20], ["B", 30, 0.5, 200, 0.2, 100]]],
    shows: "#N/A",
    message:
      "accounts, row 2: revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m",
  },
  {
    cells: [[HEADERS, ["A", 30, 0.5, 0, 0.2, 0]]],
    shows: "#N/A",
    message: "accounts, row 2: wallet_12m is 0, so there is no share of it",
  },
  {
    cells: [[[14, 0.3, 0.35, 0.4]]],
    shows: "#VALUE!",
    message: 'accounts, column "contribution_share": expected a number from 0 to 1, found 14',
  },
];

export const DEPENDENCE_NOTES: Notes = [
  "Contribution share is over all contribution above 0; an account that loses money counts as 0 of it.",
  "Revenue above the wallet by more than 5% is an error: one of both is wrong. Up to there it is all of it.",
  "Revenue below 0 (credits above invoices) is no share of the wallet: that side is #N/A. large is FALSE for it; all revenue is net of it.",
  "What is unknown makes its own side #N/A. large looks at the account alone: see DISCLOSURE for groups.",
];
