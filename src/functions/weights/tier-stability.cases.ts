import { WEIGHTS_IN_FORCE } from "./topsis/weight-notes";
import { ONE_CURRENCY_OF_CRITERIA } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

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

export const TIERSTABILITY_NOTES: Notes = [
  "The tier is that of the gates alone (proposed in TIER): neither memory nor cap, which depend on other accounts.",
  "exact: no weighting within the distance changes the tier. sampled: a share of the draws; 95% of seeds lie within 1 / root of the draws of the true share, .032 with 1,000 draws.",
  "The same seed gives the same answer; another seed shows how far a sampled share is chance.",
  WEIGHTS_IN_FORCE,
  "Drawn weights too stay at 0 or more and add up to 1.",
  ONE_CURRENCY_OF_CRITERIA,
];
