import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const SCORE_REFUSALS: Refusals = [
  {
    cells: [[[8, 6]], [[60, 40]]],
    shows: "#VALUE!",
    message: "settings, row 1: expected weights that add up to 1 (100%), found 100",
  },
  {
    cells: [[["good", 6]], [[0.6, 0.4]]],
    shows: "#VALUE!",
    message: 'accounts, column "criterion 1": expected a number, found "good"',
  },
  {
    cells: [[[8, 6, 9]], [[0.6, 0.4]]],
    shows: "#VALUE!",
    message: "accounts: expected as many values as weights, 2, found 3",
  },
  {
    cells: [
      [[8, 6]],
      [
        [0.6, 0.4],
        [0, 10],
        [10, 0],
      ],
    ],
    shows: "#VALUE!",
    message: "settings, row 3: expected a number above 10, found 0",
  },
  {
    cells: [[[6_000_000, 0.2, 4]]],
    shows: "#VALUE!",
    message: 'accounts, column "market_growth": expected a number from -0.5 to 1, found 4',
  },
  {
    cells: [
      [
        ["account_id", "strategic_fit"],
        ["A", 8],
      ],
      [
        ["group", "setting", "value"],
        ["attractiveness", "fit", 1],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "setting", row 2: expected a header of accounts, found "fit"',
  },
  {
    cells: [
      [
        ["account_id", "openness"],
        ["A", 8],
      ],
      null,
      null,
      46_090,
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "as_of" (hand a table over with its headers, as Name[#All]), found "account_id, openness"',
  },
  {
    cells: [
      [
        [8, 6],
        [5, 4],
      ],
      [[0.6, 0.4]],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "account_id" (hand a table over with its headers, as Name[#All]), found "8, 6"',
  },
  {
    cells: [
      [
        ["account_id", "fit", "openness"],
        ["A", 8, 6],
      ],
      [[0.6, 0.4]],
    ],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 0.6",
  },
];

export const SCORE_NOTES: Notes = [
  "Standing is firm, provisional (the unknown could move it across the cut) or insufficient data.",
  "Blank is unknown and 0 is a known zero; nothing is imputed.",
  "A value beyond low or high counts as that anchor.",
  "A column over another has a value only where the other is above 0: a loss over revenue below 0 is no margin.",
  "With a day handed over as today, facts that are too old by their as_of (see FRESHNESS) count as missing; a blank as_of ages nothing.",
  ONE_CURRENCY_OF_CRITERIA,
];
