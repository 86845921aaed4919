import type { Notes, Refusals } from "../define/definition";

/** Mistakes that people make with the terms of a lifetime. */
export const CLV_REFUSALS: Refusals = [
  {
    cells: [[[100, 80]]],
    shows: "#VALUE!",
    message: 'accounts, column "retention": expected a number from 0 to 1 (0.12 for 12%), found 80',
  },
  {
    cells: [[[100, 0.8, 12]]],
    shows: "#VALUE!",
    message:
      'accounts, column "discount_rate": expected a number above -1 and up to 1 (0.12 for 12%), found 12',
  },
  {
    cells: [[[100, 0.8, -1]]],
    shows: "#VALUE!",
    message:
      'accounts, column "discount_rate": expected a number above -1 and up to 1 (0.12 for 12%), found -1',
  },
  {
    cells: [[[100, 0.9, 0.1, 0.3]]],
    shows: "#N/A",
    message:
      "accounts: retention with growth reaches the discount rate (0.9 x 1.3 = 1.17, where less than 1.1 is needed), so that a stream without end has no finite value; give a number of periods",
  },
  {
    cells: [
      [
        ["account_id", "contribution_12m", "retention_p"],
        ["A", "", 0.8],
      ],
    ],
    shows: "#N/A",
    message:
      'accounts, column "contribution_12m", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[100, 0.8]], "", "now"],
    shows: "#VALUE!",
    message: 'timing: expected "end" or "start" or "middle", found "now"',
  },
];

export const CLV_NOTES: Notes = [
  "Retention and rates are taken as constant; KAM.RISKCLV takes each year by itself.",
  "Growth concerns the contribution; the yearly cost stays as it is. Without an end, retention times 1 + growth must stay below 1 + discount rate.",
  "With middle, as in Berger & Nasr, n years mean a contribution today and n further ones.",
  "An account that loses money has a negative value: staying longer makes it worse.",
];
