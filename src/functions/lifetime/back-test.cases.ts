import type { Notes, Refusals } from "../define/definition";

const HEALTH = ["account_id", "day", "health"];
const LOSSES = ["account_id", "lost_on"];

/** Mistakes that people make with warnings and losses. */
export const BACKTEST_REFUSALS: Refusals = [
  {
    cells: [
      [HEALTH, ["A", 45000, 70], ["A", 45000.5, 40]],
      [LOSSES, ["A", 45300]],
    ],
    shows: "#VALUE!",
    message:
      'health, column "day", row 3: expected one health an account and day, found "A on 2023-03-15 also in row 2"',
  },
  {
    cells: [
      [HEALTH, ["A", 45000, 70]],
      [LOSSES, ["A", 45300], ["A", 45400]],
    ],
    shows: "#VALUE!",
    message:
      'losses, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
  },
  {
    cells: [
      [HEALTH, ["A", 45000, 170]],
      [LOSSES, ["A", 45300]],
    ],
    shows: "#VALUE!",
    message: 'health, column "health", row 2: expected a number from 0 to 100, found 170',
  },
  {
    cells: [
      [HEALTH, ["A", 45000, 70]],
      [LOSSES, ["A", ""]],
    ],
    shows: "#N/A",
    message:
      'losses, column "lost_on", row 2: is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [
      [HEALTH, ["A", 45000, 70]],
      [
        ["account_id", "day"],
        ["A", 45300],
      ],
    ],
    shows: "#VALUE!",
    message:
      'losses, row 1: expected a column headed "lost_on" (hand a table over with its headers, as Name[#All]), found "account_id, day"',
  },
  {
    cells: [
      [HEALTH, ["A", 45000, 70]],
      [LOSSES, ["A", 45300]],
    ],
    shows: "#N/A",
    message: "health: no warned account can be judged yet",
  },
];

export const BACKTEST_NOTES: Notes = [
  "A warned account that was not lost is a false alarm once the horizon has passed since its first warning; until then it is left out.",
  "Compare precision with base_rate: what precision would be if every observation were a warning.",
  "lost_but_for_case counts losses without an observation whose id differs by case alone from one that was observed: ids are told apart by case.",
  "A few losses prove little: read the counts beside the rates.",
];
