import { WEIGHTS_IN_FORCE } from "./topsis/weight-notes";
import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

/** Mistakes that people make with KAM.TOPSIS. */
export const TOPSIS_REFUSALS: Refusals = [
  {
    cells: [
      [
        [3, 4],
        [4, 3],
      ],
    ],
    shows: "#VALUE!",
    message:
      "settings: expected a row of 2 weights that add up to 1, one for each column of accounts, or the Settings table, found an empty cell",
  },
  {
    cells: [
      [
        [3, 4],
        [4, 3],
      ],
      [[60, 40]],
    ],
    shows: "#VALUE!",
    message: "settings, row 1: expected weights that add up to 1 (100%), found 100",
  },
  {
    cells: [
      [
        [3, 4],
        [4, 3],
      ],
      [[0.5, ""]],
    ],
    shows: "#VALUE!",
    message: 'settings, column "2", row 1: expected a weight of 0 or more, found an empty cell',
  },
  {
    cells: [
      [
        ["account_id", "margin", "cost"],
        ["A", 3, 3],
        ["B", 4, 4],
      ],
      [
        ["group", "setting", "value"],
        ["attractiveness", "margin", 0.5],
        ["attractiveness", "costs", 0.5],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "setting", row 3: expected a header of accounts, found "costs"',
  },
  {
    cells: [
      [
        [3, 4],
        [3, 4],
      ],
      [[0.5, 0.5]],
    ],
    shows: "#N/A",
    message: "accounts: all are alike under every criterion, so none is nearer to the best",
  },
  {
    cells: [
      [
        [3, 4],
        [4, ""],
      ],
      [[0.5, 0.5]],
    ],
    shows: "#N/A",
    message: "accounts: only one account is fully known, so there is none to compare it with",
  },
];

export const TOPSIS_NOTES: Notes = [
  "Show the rank beside the closeness: with one account more or less the order of others can change.",
  "Values are taken as they are, in parts of their column; anchors and curvature of the Settings are not used.",
  WEIGHTS_IN_FORCE,
  "An account with an unknown value has no closeness and is no part of what others are compared with.",
  ONE_CURRENCY_OF_CRITERIA,
];
