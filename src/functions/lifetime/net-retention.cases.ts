import type { Notes, Refusals } from "../define/definition";

const TITLES = ["account_id", "revenue_12m", "revenue_prev_12m"];

/** What people get wrong with NETRETENTION. */
export const NETRETENTION_REFUSALS: Refusals = [
  {
    cells: [
      [
        ["account_id", "revenue_12m"],
        ["A", 120],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "revenue_prev_12m" (hand a table over with its headers, as Name[#All]), found "account_id, revenue_12m"',
  },
  {
    cells: [[TITLES, ["A", 120, 100], ["A", 60, 100]]],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
  {
    cells: [[TITLES, ["", 120, 100]]],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected a text of 1 to 40 characters, found an empty cell',
  },
  {
    cells: [[TITLES, ["A", "-120 €", 100]]],
    shows: "#VALUE!",
    message: 'accounts, column "revenue_12m", row 2: expected a number, found "-120 €"',
  },
  {
    cells: [[TITLES, ["A", 120, 0]]],
    shows: "#N/A",
    message: "accounts: no account had revenue before, so none could stay",
  },
  {
    cells: [[TITLES, ["A", 120, -5]]],
    shows: "#N/A",
    message: "accounts: no account had revenue before, so none could stay",
  },
];

export const NETRETENTION_NOTES: Notes = [
  "Retained and lost revenue add up to the year before; retained, expansion and new to this year.",
  "An account with revenue below 0 now (credits above invoices) is lost: nothing is retained, and the minus is in lost_revenue and net_retention.",
  "An account with revenue of 0 or less before had none: what it brings now, the minus too, is new.",
  "An account of which one of the two years is blank is left out and counted.",
];
