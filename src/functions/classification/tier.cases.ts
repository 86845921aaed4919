import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** A cap by nothing would cut nobody. */
const NO_CAP_WEIGHTS = [
  ["group", "setting", "value"],
  ["tier", "cap weight attractiveness", 0],
  ["tier", "cap weight strength", 0],
  ["tier", "cap weight lifetime value", 0],
  ["tier", "cap weight stage", 0],
];

/** What people most often hand over by mistake. */
export const TIER_REFUSALS: Refusals = [
  {
    cells: [[[81, 1.06, true, 0.95, false, 266_407, 90_000, true]]],
    shows: "#VALUE!",
    message: 'accounts, column "attractiveness": expected a number from 0 to 10, found 81',
  },
  {
    cells: [[[8.1, 106, true, 0.95, false, 266_407, 90_000, true]]],
    shows: "#VALUE!",
    message: 'accounts, column "relative_strength": expected a number from 0 to 10, found 106',
  },
  {
    cells: [[[8.1, 1.06, true, 95, false, 266_407, 90_000, true]]],
    shows: "#VALUE!",
    message: 'accounts, column "completeness": expected a number from 0 to 1, found 95',
  },
  {
    cells: [[[8.1, 1.06, true, "", false, 266_407, 90_000, true]]],
    shows: "#N/A",
    message:
      'accounts, column "completeness": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[8.1, 1.06, true, 0.95, false, 266_407, 90_000, true, "Gold"]]],
    shows: "#VALUE!",
    message:
      'accounts, column "tier_prev": expected one of Strategic key, Key - develop, Key - maintain, Repair or manage for cash, Standard, Insufficient data, found "Gold"',
  },
  {
    cells: [
      [
        ["account_id", "openness"],
        ["A", 8],
      ],
      NO_CAP_WEIGHTS,
    ],
    shows: "#VALUE!",
    message:
      'settings, column "value": expected a cap weight above 0 for attractiveness, strength, lifetime value or stage, found 0',
  },
  {
    cells: [[[8.1, 1.06, true, 0.95, false, 266_407, 90_000, true]], null, 46_090],
    shows: "#VALUE!",
    message:
      "today: expected no date for one account's plain values, which have none of their own, found 46090",
  },
];

export const TIER_NOTES: Notes = [
  "Routes: profit (among the accounts that make 80% of contribution), potential (80% of purchasing power), strategic importance (key_reason says strategic).",
  "tier_prev is held while a cut is passed by less than its margin, unless tier_proposed_prev gave the new tier already.",
  "Beyond the cap, key accounts are ranked by closeness to the ideal (TOPSIS); those cut become Standard and keep their proposal.",
  "For that ranking an unknown value counts as the lowest among the candidates; equals stay together, so that they may exceed the cap.",
  "Rows with a fault are left out of the totals that decide the 80%.",
  "With a day handed over as today, an account whose facts are too old by their as_of has Insufficient data, and its amounts are no part of those totals.",
  ONE_CURRENCY_OF_CRITERIA,
];
