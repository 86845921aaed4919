import type { Notes, Refusals } from "../define/definition";

const DRIVERS = ["account_id", "activity", "volume"];
const RATES = ["activity", "rate"];

/** What people get wrong with COSTTOSERVE. */
export const COSTTOSERVE_REFUSALS: Refusals = [
  {
    cells: [
      [DRIVERS, ["A", "order", 16], ["A", "fax", 2]],
      [RATES, ["order", 84]],
    ],
    shows: "#VALUE!",
    message:
      'drivers, column "activity", row 3: expected an activity that has a rate (order), found "fax"',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", -16]],
      [RATES, ["order", 84]],
    ],
    shows: "#VALUE!",
    message: 'drivers, column "volume", row 2: expected a number of 0 or more, found -16',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", ""]],
      [RATES, ["order", 84]],
    ],
    shows: "#N/A",
    message:
      'drivers, column "volume", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", 16]],
      [RATES, ["order", ""]],
    ],
    shows: "#N/A",
    message:
      'rates, column "rate", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [DRIVERS, ["A", "order", 16]],
      [RATES, ["order", 84], ["Order", 78]],
    ],
    shows: "#VALUE!",
    message:
      'rates, column "activity", row 3: expected each name once, found "Order also in row 2"',
  },
  {
    cells: [[[16, 0, 18]], [[84, 78]]],
    shows: "#VALUE!",
    message: "drivers: expected as many volumes as rates, 2, found 3",
  },
];

export const COSTTOSERVE_NOTES: Notes = [
  "Activities are matched by name in any case; several lines of one activity are added.",
  "A blank volume is unknown and leaves its account without a total; 0 is known to be none.",
  "An activity without a rate is a fault of its account: write the rate, or 0 if it costs nothing.",
  "A rate that no account needs is left alone.",
  "The answer of ABCRATES may be handed over as rates.",
];
