import { SUM_NOISE_NOTE } from "./tables/booked-decimals";
import { SAME_TOTAL_NOTE } from "./tables/booked-decimals";
import type { Notes, Refusals } from "../define/definition";

const ACTIVITIES = ["account_id", "department", "unit_minutes", "volume"];
const CAPACITY = ["department", "cost", "practical_minutes"];

/** What people get wrong with TIMEDRIVEN. */
export const TIMEDRIVEN_REFUSALS: Refusals = [
  {
    cells: [
      [ACTIVITIES, ["A", "Desk", 8, 10]],
      [CAPACITY, ["Desk", 100, 0]],
    ],
    shows: "#N/A",
    message:
      'capacity, column "practical_minutes", row 2: Desk has 0 minutes, so a minute has no cost',
  },
  {
    cells: [
      [ACTIVITIES, ["A", "Lab", 8, 10]],
      [CAPACITY, ["Desk", 100, 90]],
    ],
    shows: "#VALUE!",
    message:
      'activities, column "department", row 2: expected a department with capacity (Desk), found "Lab"',
  },
  {
    cells: [
      [ACTIVITIES, ["A", "Desk", 8, -10]],
      [CAPACITY, ["Desk", 100, 90]],
    ],
    shows: "#VALUE!",
    message: 'activities, column "volume", row 2: expected a number of 0 or more, found -10',
  },
  {
    cells: [
      [ACTIVITIES, ["A", "Desk", "", 10]],
      [CAPACITY, ["Desk", 100, 90]],
    ],
    shows: "#N/A",
    message:
      'activities, column "unit_minutes", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [ACTIVITIES, ["A", "Desk", "8 min", 10]],
      [CAPACITY, ["Desk", 100, 90]],
    ],
    shows: "#VALUE!",
    message:
      'activities, column "unit_minutes", row 2: expected a number of 0 or more, found "8 min"',
  },
  {
    cells: [
      [ACTIVITIES, ["A", "Desk", 8, 10]],
      [CAPACITY, ["Desk", 100, 90], ["desk", 50, 45]],
    ],
    shows: "#VALUE!",
    message:
      'capacity, column "department", row 3: expected each name once, found "desk also in row 2"',
  },
];

export const TIMEDRIVEN_NOTES: Notes = [
  "All rows add up to the cost of the capacity supplied, to the cent or the decimals asked for, by largest remainder.",
  "Of equal remainders more minutes go first, then the id that comes first in natural order: A2 before A10.",
  "Unused capacity is charged to nobody: it is a decision of the firm and no cost of an account.",
  "An overloaded department keeps its rate; its unused cost is negative and it says overloaded.",
  SUM_NOISE_NOTE,
  SAME_TOTAL_NOTE,
  "A fault in any row refuses the whole: capacity would look unused that is not.",
];
