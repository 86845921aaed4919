import type { Refusals } from "../define/definition";

const DRIVERS = ["account_id", "activity", "volume"];
const POOLS = ["activity", "pool", "volume"];

/** What people get wrong with ACTIVITYCOST. */
export const ACTIVITYCOST_REFUSALS: Refusals = [
  {
    cells: [
      [DRIVERS, ["A", "order", 30]],
      [POOLS, ["order", 100, 3]],
    ],
    shows: "#VALUE!",
    message:
      'pools, column "volume", row 2: expected a volume of order of at least 30, which the accounts caused, found 3',
  },
  {
    cells: [
      [DRIVERS, ["A", "fax", 3]],
      [POOLS, ["order", 100, 3]],
    ],
    shows: "#VALUE!",
    message:
      'drivers, column "activity", row 2: expected an activity that has a pool (order), found "fax"',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", -3]],
      [POOLS, ["order", 100, 3]],
    ],
    shows: "#VALUE!",
    message: 'drivers, column "volume", row 2: expected a number of 0 or more, found -3',
  },
  {
    cells: [
      [DRIVERS, ["", "order", 3]],
      [POOLS, ["order", 100, 3]],
    ],
    shows: "#VALUE!",
    message:
      'drivers, column "account_id", row 2: expected a text of 1 to 40 characters, found an empty cell',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", 3]],
      [POOLS, ["order", 100, 3], ["visit", 80, ""]],
    ],
    shows: "#N/A",
    message:
      'pools, column "volume", row 3: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", 3]],
      [POOLS, ["order", 33.333, 3]],
    ],
    shows: "#VALUE!",
    message:
      'pools, column "pool", row 2: expected an amount of at most 2 decimals (round it first), found 33.333',
  },
];
