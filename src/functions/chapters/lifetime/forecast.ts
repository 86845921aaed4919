import { notAvailable } from "../../../model/errors";
import { forecastRevenue } from "../../../model/lifetime/forecast";
import { monthlyRevenue } from "../../../model/lifetime/monthly-revenue";
import { endOf, endParameter } from "../../lifetime/end-of-ledger";
import { ledgerSubject } from "../../lifetime/ledger";
import { number } from "../../number-parameters";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";

/** What is to come. */
export const forecastFunctions = {
  FORECAST: perAccount({
    summary: "What each account will probably bring in the next months, with a range.",
    over: ledgerSubject,
    settings: "The Settings table; our defaults if left out.",
    options: {
      end: endParameter({ help: "Last day that counts; the last day of the ledger if left out." }),
      months: number({
        help: "Months to forecast, 12 if left out.",
        unit: "count",
        isWhole: true,
        min: 1,
        max: 60,
        default: 12,
      }),
    },
    answers: ["forecast", "low", "high", "method", "error", "tests", "history_months"],
    returns: {
      unit: "currency",
      help: "One row an account: id, sum of the months, its range, method, past error, tests, months known.",
    },
    whole: (all, { options }) => endOf(all, options.end),
    decide: (lines, { options, settings }, end) => {
      const history = monthlyRevenue(lines, end);
      const forecast = forecastRevenue(history, {
        horizon: options.months,
        leastMonths: settings.value("forecast: least months"),
        seasonMonths: settings.value("forecast: season months"),
        mostTests: settings.value("forecast: most tests"),
        smoothing: settings.value("forecast: smoothing"),
        low: settings.value("forecast: low"),
        high: settings.value("forecast: high"),
      });
      return { ...forecast, historyMonths: history.length };
    },
    show: ({ forecast, low, high, method, relativeError, tests, historyMonths }) => [
      forecast,
      low,
      high,
      method,
      relativeError ?? notAvailable("what came in the tests is not above 0, so there is no share"),
      tests,
      historyMonths,
    ],
    explain: (_, told, { options }) => ({
      steps: [
        `${told.historyMonths} full calendar months of history, credits taken off.`,
        `From ${told.tests} months of its past each method forecast the ${told.testMonths} months that followed; "${told.method}" came closest, off by ${round(told.meanError)} on average.`,
        `It gives ${round(told.forecast)} for the next ${options.months} months; the errors made before give ${round(told.low)} to ${round(told.high)}.`,
      ],
      settings: [
        "forecast: least months",
        "forecast: season months",
        "forecast: most tests",
        "forecast: smoothing",
        "forecast: low",
        "forecast: high",
      ],
    }),
    examples: [
      {
        // The middle of each month from December 2025 to May 2026; the end is 31 May.
        cells: [
          [
            [46006, 90],
            [46037, 110],
            [46068, 90],
            [46096, 110],
            [46127, 90],
            [46157, 110],
          ],
          "",
          46173,
          2,
        ],
        // Tests look two months ahead, from the third and fourth month on. The mean of three months
        // forecasts 580/3 for 200 (off by 20/3), that of four 200 for 200
        // (off by 0): on average 10/3 of 200. At 0.9 between 0 and 20/3 lies 6; the low end is the forecast.
        answer: [[200, 200, 206, "mean of last 12 months", 1 / 60, 2, 6]],
        meaning: "Six months at 90 and 110 in turn: two months bring 200.",
      },
    ],
    notes: [
      "Months are calendar months; one that is not over on the last day is left out.",
      "Methods: mean of the last 12 months; same months of last year, with 24 months of history; exponential smoothing. The one with the least error in the account's own past is taken.",
      "The range holds the middle of past errors, stretched to the horizon. It knows no event that has not happened before.",
      "error is the mean absolute error of past forecasts over what came then.",
    ],
    source:
      "Our operationalisation: rolling back-test (Tashman 2000, cited from memory) of standard methods.",
  }),
};
