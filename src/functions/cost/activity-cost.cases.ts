import { SUM_NOISE_NOTE } from "./tables/booked-decimals";
import { SAME_TOTAL_NOTE } from "./tables/booked-decimals";
import type { Notes, Refusals } from "../define/definition";

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

export const ACTIVITYCOST_NOTES: Notes = [
  "All rows add up to the pools, to the cent or the decimals asked for; each pool is divided by largest remainder.",
  "Of equal remainders the larger volume goes first, then the id that comes first in natural order: A2 before A10.",
  "Without a volume column each pool is spread in full over what the accounts caused.",
  "A pool that no account caused is not traced at all, whatever its volume.",
  "A pool whose volume exceeds that of the accounts leaves the rest under not traced.",
  SUM_NOISE_NOTE,
  SAME_TOTAL_NOTE,
  "A fault in any row refuses the whole: without it the others would be charged its part.",
];
