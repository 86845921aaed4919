import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "revenue_12m", "wallet_12m", "supplier_rank", "suppliers"];

/** Mistakes that people make with WALLETSHARE. */
export const WALLETSHARE_REFUSALS: Refusals = [
  {
    cells: [[HEADERS, ["A", 300, 100, "", ""]]],
    shows: "#VALUE!",
    message:
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 100 (0.05 of it more is tolerated), found 300",
  },
  {
    cells: [[[4, 3]]],
    shows: "#VALUE!",
    message: "accounts: expected supplier_rank from 1 to 3 (suppliers), found 4",
  },
  {
    cells: [[[0, 3]]],
    shows: "#VALUE!",
    message: 'accounts, column "supplier_rank": expected a whole number of 1 or more, found 0',
  },
  {
    cells: [[HEADERS, ["A", 0, 0, 1, 3]]],
    shows: "#N/A",
    message: "accounts, row 2: wallet_12m is 0, so there is no share of it",
  },
  {
    cells: [[HEADERS, ["A", -100, 1000, 1, 3]]],
    shows: "#N/A",
    message:
      "accounts, row 2: revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m",
  },
  {
    cells: [[HEADERS, ["A", 300, "", 1, ""]]],
    shows: "#N/A",
    message:
      "accounts, row 2: it takes wallet_12m to measure the share, or suppliers to tell it by rank: these are blank",
  },
  {
    cells: [[HEADERS, ["A", 300, 1200, "", ""], ["A", 200, 800, "", ""]]],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
];

export const WALLETSHARE_NOTES: Notes = [
  "The rule is an estimate from rank alone, and so is the open wallet that rests on it.",
  "Revenue below 0 (credits above invoices) is no share: #N/A. The open wallet is the wallet less it all the same.",
  "Revenue up to 5% above the wallet counts as all of it; above that one of both is wrong: #VALUE!.",
];
