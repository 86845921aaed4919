import type { Refusals } from "../define/definition";

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
