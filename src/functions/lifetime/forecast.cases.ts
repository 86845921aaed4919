import type { Refusals } from "../define/definition";

export const FORECAST_REFUSALS: Refusals = [
  {
    cells: [
      [
        [46006, 90],
        [46037, 110],
      ],
      "",
      46081,
    ],
    shows: "#N/A",
    message: "ledger: 2 full months of history are too few to forecast; 6 are needed",
  },
  {
    cells: [[[46006, 90]], "", 46010],
    shows: "#N/A",
    message: "ledger: no full calendar month lies between its first order and the end",
  },
  {
    cells: [[["December", 90]]],
    shows: "#VALUE!",
    message: 'ledger, column "date", row 1: expected a date, found "December"',
  },
  {
    cells: [[[46006, 90]], "", "", 0],
    shows: "#VALUE!",
    message: "months: expected a whole number from 1 to 60, found 0",
  },
  {
    cells: [
      [[46006, 90]],
      [
        ["group", "setting", "value"],
        ["forecast", "high", 90],
      ],
    ],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0.5 to 1, found 90',
  },
];
