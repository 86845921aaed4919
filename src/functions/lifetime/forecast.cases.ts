import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

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

export const FORECAST_NOTES: Notes = [
  "Months are calendar months. One that is not over on the last day is left out, and so is that of the first order, unless it was on its first day: it is not known in full.",
  "caution says when the account is silent, and when its range rests on few tests, reaches one way only or has no width.",
  "Methods: mean of the last 12 months; same months of last year, with 24 months of history; exponential smoothing. The one with the least error in the account's own past is taken.",
  "The range holds the middle of past errors, stretched to the horizon. It knows no event that has not happened before.",
  "error is the mean absolute error of past forecasts over what came then.",
  ONE_CURRENCY_AN_ACCOUNT,
];
