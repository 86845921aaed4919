import type { Refusals } from "../define/definition";

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
