import type { Notes, Refusals } from "../define/definition";

/** What SERVICETARGETS says to cells that it cannot use. */
export const SERVICETARGETS_REFUSALS: Refusals = [
  {
    cells: ["Gold"],
    shows: "#VALUE!",
    message:
      'tier: expected one of Strategic, Key, Standard, Strategic key, Key - develop, Key - maintain, Repair or manage for cash, found "Gold"',
  },
  {
    cells: [""],
    shows: "#VALUE!",
    message:
      "tier: expected one of Strategic, Key, Standard, Strategic key, Key - develop, Key - maintain, Repair or manage for cash, found an empty cell",
  },
  {
    cells: [
      "Key",
      [
        ["group", "setting", "value"],
        ["service", "Key on time in full", 97],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 97',
  },
  {
    cells: ["Key", [[0.97]]],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 0.97",
  },
  {
    cells: [
      "Key",
      null,
      [
        ["measure", "key"],
        ["quote accuracy", -100],
      ],
    ],
    shows: "#VALUE!",
    message: 'costs, column "key", row 2: expected a number from 0 to 1000000000000, found -100',
  },
];

export const SERVICETARGETS_NOTES: Notes = [
  "Key accounts to develop and to maintain start alike; every other tier starts as Standard.",
  "Premium service has a price: level_cost is the sum of all nine costs, blank while one is unknown.",
];
