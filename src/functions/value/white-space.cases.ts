import type { Notes, Refusals } from "../define/definition";

const POTENTIALS = ["account_id", "product", "product_group", "potential_12m", "revenue_12m"];
const UNITS = ["account_id", "parent_id"];
const A_PUMPS = ["A", "pumps", "fluid", 300, 200];

/** Mistakes that people make with WHITESPACE. */
export const WHITESPACE_REFUSALS: Refusals = [
  {
    cells: [
      [POTENTIALS, A_PUMPS],
      [UNITS, ["A", "B"], ["B", "A"]],
    ],
    shows: "#VALUE!",
    message: 'units, column "parent_id", row 2: expected no unit above itself, found A > B > A',
  },
  {
    cells: [
      [POTENTIALS, A_PUMPS],
      [UNITS, ["T", ""], ["G", "T"], ["C", "G"], ["A", "C"]],
    ],
    shows: "#VALUE!",
    message: 'units, column "parent_id", row 5: expected at most 3 levels, found T > G > C > A',
  },
  {
    cells: [
      [POTENTIALS, A_PUMPS],
      [UNITS, ["A", "Q"]],
    ],
    shows: "#VALUE!",
    message: 'units, column "parent_id", row 2: expected the account_id of another row, found "Q"',
  },
  {
    cells: [[POTENTIALS, A_PUMPS, ["A", "Pumps", "fluid", 80, 20]]],
    shows: "#VALUE!",
    message:
      'potentials, column "product", row 3: expected each product once per unit, found "pumps also in row 2"',
  },
  {
    cells: [[POTENTIALS, ["A", "pumps", "fluid", "", 200]]],
    shows: "#N/A",
    message: "potentials: no line has both potential and revenue, so white space is unknown",
  },
  {
    cells: [[POTENTIALS, ["A", "pumps", "fluid", 0, 0]]],
    shows: "#N/A",
    message: "potentials: there is no potential to cover",
  },
  {
    cells: [[POTENTIALS, ["A", "pumps", "fluid", 300, -50]]],
    shows: "#N/A",
    message:
      "potentials: more is open than could be bought, as revenue is below 0 (credits above invoices), so no part is covered",
  },
];

export const WHITESPACE_NOTES: Notes = [
  "A line of a unit is that unit's own, unless includes_units is yes: then the units below are part of it.",
  "A blank potential or revenue is unknown: the line is in no sum, and unknown counts it.",
  "Revenue below 0 (credits above invoices) keeps its minus and is flagged: white space is then above the potential, and the line has no coverage.",
  "A row of units with neither account_id nor parent_id is passed over.",
  "Units and products without a line, own or below, have no row.",
  "Sums are exact, to the cent up to 9,999,999,999,999.99; beyond that a number no longer tells its cents apart.",
  "A sum of amounts that is off behind its last decimal is taken for the amount, as in ALLOCATE with four decimals.",
  "Of equal open amounts largest_open names the first in natural order: A2 before A10.",
  "coverage is the part of potential that is met, product by product: more of one fills no other.",
  "A parent that is not there, a circle of parents or a fourth level is the fault of that unit and of all above it.",
];
