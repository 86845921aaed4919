import type { Notes, Refusals } from "../define/definition";

const ACCOUNTS = ["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"];

/** What people get wrong with TIERCOST. */
export const TIERCOST_REFUSALS: Refusals = [
  {
    cells: [[ACCOUNTS, ["A", "Gold", 100, 10, 5]]],
    shows: "#VALUE!",
    message:
      'accounts, column "tier", row 2: expected one of Strategic key, Key - develop, Key - maintain, Repair or manage for cash, Standard, Insufficient data, found "Gold"',
  },
  {
    cells: [[ACCOUNTS, ["A", "Standard", 100, 10, -5]]],
    shows: "#VALUE!",
    message:
      'accounts, column "cost_to_serve_12m", row 2: expected a number of 0 or more, found -5',
  },
  {
    cells: [[ACCOUNTS, ["A", "Standard", "", 10, 5]]],
    shows: "#N/A",
    message:
      'accounts, column "revenue_12m", row 2: is unknown (the cell is blank), and its tier has no share',
  },
  {
    cells: [[ACCOUNTS, ["A", "Standard", 100, -20, 5]]],
    shows: "#N/A",
    message: "accounts: contribution before service is not above 0, so there is no share of it",
  },
  {
    cells: [[ACCOUNTS, ["A", "Standard", -100, 10, 5]]],
    shows: "#N/A",
    message: "accounts: revenue is not above 0, so there is no share of it",
  },
  {
    cells: [
      [
        ["account_id", "tier", "contribution_12m"],
        ["A", "Standard", 10],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "cost_to_serve_12m" (hand a table over with its headers, as Name[#All]), found "account_id, tier, contribution_12m"',
  },
  {
    cells: [
      [ACCOUNTS, ["A", "Standard", 100, 10, 5]],
      [
        ["group", "setting", "value"],
        ["cost", "service share that pays", 50],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 50',
  },
];

export const TIERCOST_NOTES: Notes = [
  "contribution_12m is after cost to serve; before service both are added.",
  "An account of which one of the two is blank is counted under unknown, named under left_out and is in no sum.",
  "cost_to_serve and cost_to_serve_left_out together are all cost to serve that the table knows, and what ACTIVITYCOST traces of the same year.",
  "Revenue below 0 (credits above invoices) keeps its minus in the sum; only revenue of 0 or less in all has no share.",
  "Rows of key accounts, other accounts and all repeat the tiers above: do not add them up.",
];
