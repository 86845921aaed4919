import type { Refusals } from "../define/definition";

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
