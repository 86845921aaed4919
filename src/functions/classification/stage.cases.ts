import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const STAGE_REFUSALS: Refusals = [
  {
    cells: [[[3, 3, 3, 0, 4, 4, 9, 6]]],
    shows: "#VALUE!",
    message: 'accounts, column "ind_planning": expected a whole number from 1 to 4, found 0',
  },
  {
    cells: [[[3, 3, 5.6, 2, 4, 4, 9, 6]]],
    shows: "#VALUE!",
    message: 'accounts, column "ind_trust": expected a whole number from 1 to 4, found 5.6',
  },
  {
    cells: [[[3, 3, 3, 2, 4, 4, 6, 9]]],
    shows: "#VALUE!",
    message: "accounts: expected orders_12m of at most orders_24m, which is 6, found 9",
  },
  {
    cells: [[[3, 3, 3, 2, 4, 4, 9, 6, "signed"]]],
    shows: "#VALUE!",
    message: 'accounts, column "contract": expected yes or no, found "signed"',
  },
  {
    cells: [[[3, 3, 3, 2, 4, 4, 9, 6, true, false, "franchise"]]],
    shows: "#VALUE!",
    message:
      'accounts, column "integration_form": expected one of none, contract, functional, full, found "franchise"',
  },
  {
    cells: [
      [[3, 3, 3, 2, 4, 4, 9, 6]],
      [
        ["group", "setting", "value"],
        ["stage", "band Interdependent", 9],
      ],
    ],
    shows: "#VALUE!",
    message:
      'settings, column "value": expected bands that rise from Cooperative to Integrated, found "11, 9, 23"',
  },
];

export const STAGE_NOTES: Notes = [
  "What is unknown passes no test; with five of six indicators known the missing one counts as 1 in the sum.",
  "Interdependent and Integrated ask for a form of integration other than none (setting 0 asks for none).",
  "Target: the lowest of what limits closeness (what we are to it, its tier, our readiness); what is unknown does not limit.",
  "Disintegrating: notice, indicators fallen by 4 in 12 months, or revenue down 30% with an unlikely silence.",
  "A sign that unknown facts leave open stands in unchecked: without signs and with nothing unchecked, it holds.",
  "What is missing is given below the target only: at it the counsel is to keep it, above it to serve it more cheaply.",
];
