import { FORECAST_METHODS } from "../../model/lifetime/forecast-methods";
import { inWords } from "../define/in-words";
import { notAvailable } from "../../model/errors";
import { forecastCautions } from "../../model/lifetime/forecast-cautions";
import { forecastRevenue } from "../../model/lifetime/forecast";
import { monthlyRevenue } from "../../model/lifetime/monthly-revenue";
import { endOf, endParameter } from "./ledger/end-of-ledger";
import { FORECAST_SETTINGS, forecastRules, silenceOf } from "./forecast/forecast-rules";
import { ledgerSubject } from "./ledger/ledger";
import { number } from "../define/number-parameters";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** What is to come. */
export const FORECAST = perAccount({
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
  answer: {
    forecast: field.money,
    low: field.money,
    high: field.money,
    method: field.word(FORECAST_METHODS),
    error: field.share,
    tests: field.count,
    history_months: field.count,
    caution: field.text,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, sum, range, method, past error, tests, months known, caution.",
  },
  whole: (all, { options }) => endOf(all, options.end),
  decide: (lines, { options, settings }, end) => {
    const history = monthlyRevenue(lines, end);
    const forecast = forecastRevenue(history, forecastRules(options.months, settings));
    const cautions = forecastCautions(forecast, silenceOf(lines, end, settings), {
      overdueCut: settings.value("overdue: cut"),
      fewTests: settings.value("forecast: few tests"),
      longSilence: settings.value("forecast: long silence"),
    });
    return {
      ...forecast,
      historyMonths: history.length,
      caution: cautions.map(inWords).join("; "),
    };
  },
  show: ({ forecast, low, high, method, relativeError, tests, historyMonths, caution }) => ({
    forecast,
    low,
    high,
    method,
    error:
      relativeError ?? notAvailable("what came in the tests is not above 0, so there is no share"),
    tests,
    history_months: historyMonths,
    caution,
  }),
  explain: (_, told, { options }) => ({
    steps: [
      `${told.historyMonths} full calendar months of history, credits taken off.`,
      `At ${counted(told.tests, "month")} of its past each method forecast what followed, ${counted(told.testMonths, "month")} ahead; "${told.method}" came closest, off by ${round(told.meanError)} on average.`,
      `It gives ${round(told.forecast)} for ${counted(options.months, "month")} to come; the errors made before give ${round(told.low)} to ${round(told.high)}.`,
      ...(told.caution === "" ? [] : [`Caution: ${told.caution}.`]),
    ],
    settings: FORECAST_SETTINGS,
  }),
  examples: [
    {
      // The first of December 2025, then the middle of each month to May 2026; the end is 31 May.
      cells: [
        [
          [45992, 90],
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
      answer: [
        [
          ...[200, 200, 206, "mean of last 12 months", 1 / 60, 2, 6],
          "the range rests on 2 tests; the range reaches up only",
        ],
      ],
      meaning: "Six months at 90 and 110 in turn: two months bring 200.",
    },
  ],
  source:
    "Our operationalisation: rolling back-test (Tashman 2000, cited from memory) of standard methods.",
});
