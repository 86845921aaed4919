import type { Refusals } from "../define/definition";

const HEADERS = ["account_id", "fit", "relative_strength"];

/** Mistakes that people make with KAM.TIERSTABILITY. */
export const TIERSTABILITY_REFUSALS: Refusals = [
  {
    cells: [
      [HEADERS, ["A", 8, 1.1]],
      [
        ["group", "setting", "value"],
        ["attractiveness", "fit", 1],
      ],
      5,
    ],
    shows: "#VALUE!",
    message: "distance: expected a number from 0 to 1, found 5",
  },
  {
    cells: [[[8, 1.1]]],
    shows: "#VALUE!",
    message: "accounts: expected the Accounts table with its headers, found 8",
  },
  {
    cells: [
      [HEADERS, ["A", "high", 1.1]],
      [
        ["group", "setting", "value"],
        ["attractiveness", "fit", 1],
      ],
    ],
    shows: "#VALUE!",
    message: 'accounts, column "fit", row 2: expected a number, found "high"',
  },
  {
    cells: [
      [HEADERS, ["A", 8, 1.1]],
      [
        ["group", "setting", "value"],
        ["attractiveness", "fit", 0.9],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value": expected weights that add up to 1 (100%), found 0.9',
  },
  {
    cells: [
      [HEADERS, ["A", 8, 1.1]],
      [
        ["group", "setting", "value"],
        ["attractiveness", "size", 1],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "setting", row 2: expected a header of accounts, found "size"',
  },
  {
    cells: [
      [HEADERS, ["A", 8, 1.1], ["A", 4, 1.1]],
      [
        ["group", "setting", "value"],
        ["attractiveness", "fit", 1],
      ],
    ],
    shows: "#VALUE!",
    message:
      'accounts, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
];
