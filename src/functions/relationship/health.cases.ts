import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "activity"];

/** What HEALTH says to cells that it cannot use. */
export const HEALTH_REFUSALS: Refusals = [
  {
    cells: [[[0.91, 0.35, 135]]],
    shows: "#VALUE!",
    message: 'accounts, column "wallet trend": expected a number from 0 to 100, found 135',
  },
  {
    cells: [[HEADERS, ["A", 91]]],
    shows: "#VALUE!",
    message: 'accounts, column "activity", row 2: expected a number from 0 to 1, found 91',
  },
  {
    cells: [
      [
        ["account_id", "p_alive"],
        ["A", 0.91],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed with one of activity, silence_probability, revenue_12m, revenue_prev_12m, wallet_12m, wallet_prev_12m, trust, commitment, satisfaction, service_attainment, conflict_index, days_sales_outstanding, found "account_id, p_alive"',
  },
  {
    cells: [[HEADERS, ["A", 0.9], ["A", 0.8]]],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
  {
    cells: [
      [
        ["account_id", "revenue_12m", "revenue_prev_12m"],
        ["A", 120_000, 0],
      ],
    ],
    shows: "#N/A",
    message: "accounts, row 2: no part of its health that has a weight is known",
  },
  {
    cells: [
      [
        ["account_id", "revenue_12m", "revenue_prev_12m"],
        ["A", 120_000, -5000],
      ],
    ],
    shows: "#N/A",
    message: "accounts, row 2: no part of its health that has a weight is known",
  },
  {
    cells: [
      [[91, 35, 50, 72, 88, 80, 100]],
      null,
      [
        ["account_id", "health_before"],
        ["A", 80],
      ],
    ],
    shows: "#VALUE!",
    message:
      'earlier, row 1: expected a column headed "health" (hand a table over with its headers, as Name[#All]), found "account_id, health_before"',
  },
  {
    cells: [[HEADERS, ["A", 0.9]], null, null, 46_090],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "as_of" (hand a table over with its headers, as Name[#All]), found "account_id, activity"',
  },
];

export const HEALTH_NOTES: Notes = [
  "Plain values, in order: activity, revenue trend, share-of-wallet trend, quality, service, 100 less conflict, payment.",
  "Activity: 100 × activity (PALIVE), or 100 × silence_probability (OVERDUE) where that is blank.",
  "Trends: 50 for no change, 250 points for a change of one, from 0 to 100. A trend without a year before is unknown.",
  "Growth over a year of 0 or less has no rate, and revenue below 0 (credits above invoices) is no share of the wallet: that trend is unknown.",
  "An unknown part leaves the mean and widens low to high; below 60% known there is neither band nor trend.",
  "Standing is provisional when the unknown could move it to another band.",
  "An earlier row that cannot be read refuses change and trend alone; one with neither id nor health is passed over.",
  "With a day handed over as today, facts that are too old by their as_of (see FRESHNESS) count as missing; a blank as_of ages nothing.",
];
