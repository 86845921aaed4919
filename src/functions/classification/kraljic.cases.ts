import type { Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const KRALJIC_REFUSALS: Refusals = [
  {
    cells: [[[80, 0.7]]],
    shows: "#VALUE!",
    message: 'accounts, column "our_kraljic_impact": expected a number from 0 to 1, found 80',
  },
  {
    cells: [[[0.8, "high"]]],
    shows: "#VALUE!",
    message: 'accounts, column "our_kraljic_risk": expected a number from 0 to 1, found "high"',
  },
  {
    cells: [[[0.8, ""]]],
    shows: "#N/A",
    message:
      'accounts, column "our_kraljic_risk": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [
        ["account_id", "our_kraljic_impact"],
        ["A", 0.8],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, row 1: expected a column headed "our_kraljic_risk" (hand a table over with its headers, as Name[#All]), found "account_id, our_kraljic_impact"',
  },
  {
    cells: [
      [[0.8, 0.7]],
      [
        ["group", "setting", "value"],
        ["stage", "Kraljic cut", 50],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 50',
  },
];
