import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "parent_id", "revenue_12m"];

/** Mistakes that people make with KAM.DISCLOSURE. */
export const DISCLOSURE_REFUSALS: Refusals = [
  {
    cells: [[HEADERS, ["A", "B", 7], ["B", "A", 5]]],
    shows: "#VALUE!",
    message:
      'accounts, column "parent_id", row 2: expected parents without a cycle, found A > B > A',
  },
  {
    cells: [[HEADERS, ["A", "X", 7]]],
    shows: "#VALUE!",
    message:
      'accounts, column "parent_id", row 2: expected the id of an account in the table, without a fault of its own, as the parent of A, found "X"',
  },
  {
    cells: [[HEADERS, ["A", "", 7], ["B", "A", ""]]],
    shows: "#N/A",
    message:
      'accounts, column "revenue_12m", row 2: that of B in its group is unknown, so the group has no share',
  },
  {
    cells: [[HEADERS, ["A", "", 7], ["A", "", 5]]],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
  {
    cells: [
      [
        ["account_id", "parent_id"],
        ["A", ""],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "revenue_12m" (hand a table over with its headers, as Name[#All]), found "account_id, parent_id"',
  },
  {
    cells: [[HEADERS, ["A", "", 50], ["B", "", -20]]],
    shows: "#N/A",
    message:
      'accounts, column "revenue_12m", row 3: is below 0 (credits above invoices), so it is no share of all revenue',
  },
  {
    cells: [[HEADERS, ["A", "", 20], ["B", "", -50]]],
    shows: "#N/A",
    message:
      "accounts, row 2: revenue adds up to 0 or less (credits above invoices), so no account has a share of it",
  },
  {
    cells: [[[120, 100]]],
    shows: "#VALUE!",
    message: 'accounts, column "revenue_12m": expected revenue of up to the total, 100, found 120',
  },
  {
    cells: [
      [
        [...HEADERS, "currency"],
        ["A", "", 7, "EUR"],
        ["B", "", 5, ""],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, column "currency", row 3: expected the one currency of these amounts (EUR, as in row 2), found an empty cell',
  },
];

export const DISCLOSURE_NOTES: Notes = [
  "Accounts are rolled up to the top parent; a parent that is not in the table, or a cycle, is the error of the accounts below it.",
  "A group with an account of unknown revenue has no answer; unknown revenue elsewhere is part of no sum, so shares are then larger than they will be.",
  "All revenue is net: an account below 0 (credits above invoices) makes it smaller, has no share of it itself, and is in its group's with its minus. Another's share may then be above 1.",
  "A hint, no audit: the standards ask for it of entities that report, on their own revenue.",
];
