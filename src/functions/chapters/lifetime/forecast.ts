import { invalidInput, notAvailable } from "../../../model/errors";
import { backTest, type BackTest, type WatchedAccount } from "../../../model/lifetime/back-test";
import { forecastRevenue } from "../../../model/lifetime/forecast";
import { monthlyRevenue } from "../../../model/lifetime/monthly-revenue";
import type { AnswerCell, AnswerGrid } from "../../answer";
import { needed } from "../../columns";
import { defineFunction, type Position } from "../../define";
import { explained } from "../../explained";
import type { Explanation } from "../../explanation";
import { endOf, endParameter } from "../../lifetime/end-of-ledger";
import { ledgerSubject } from "../../lifetime/ledger";
import { tableRows, type TableRows } from "../../lifetime/table-rows";
import { number } from "../../number-parameters";
import { flag } from "../../parameters";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { healthColumns } from "../../tables/health-columns";
import { lossColumns } from "../../tables/loss-columns";

const BACK_TEST_SOURCE = "Our operationalisation; precision and recall are standard.";

const HEALTH = [needed(healthColumns.day), healthColumns.health] as const;
const LOSSES = [needed(lossColumns.lost_on)] as const;

/** What is to come, and whether earlier warnings were right. */
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

  BACKTEST: defineFunction({
    summary: "Whether low health warned of the accounts you lost, and how long before.",
    parameters: {
      health: tableRows({
        help: "HealthHistory table with headers: health of accounts on several days.",
        columns: HEALTH,
      }),
      losses: tableRows({
        help: "Losses table with headers: each lost account and the day.",
        columns: LOSSES,
      }),
      cut: number({
        help: "Health below it is a warning; 50 if left out.",
        unit: "score",
        min: 0,
        max: 100,
        default: 50,
      }),
      horizon: number({
        help: "Days within which a loss must follow; 365 if left out.",
        unit: "count",
        min: 1,
        max: 36_500,
        default: 365,
      }),
      headers: flag({ help: "FALSE leaves out the header row." }),
    },
    returns: {
      unit: "none",
      shape: "range",
      help: "Measure and value: precision, recall, lead in days, base rate, and the counts behind them.",
    },
    examples: [
      {
        cells: [
          [
            ["account_id", "day", "health"],
            ["A", 45000, 70],
            ["A", 45100, 45],
            ["A", 45200, 40],
            ["B", 45000, 40],
            ["C", 45000, 80],
            ["D", 45000, 75],
            ["D", 45500, 30],
            ["E", 45000, 90],
          ],
          [
            ["account_id", "lost_on"],
            ["A", 45300],
            ["C", 45250],
          ],
        ],
        answer: [
          ["measure", "value"],
          ["precision", 0.5],
          ["recall", 0.5],
          ["median_lead_days", 200],
          ["base_rate", 0.4],
          ["accounts", 5],
          ["warned", 3],
          ["warned_and_lost", 1],
          ["too_recent_to_judge", 1],
          ["lost", 2],
          ["lost_without_observation", 0],
          ["observations_unknown", 0],
        ],
        meaning: "A was warned of in time, B was a false alarm, C came as a surprise, D is open.",
      },
    ],
    notes: [
      "A warned account that was not lost is a false alarm once the horizon has passed since its first warning; until then it is left out.",
      "Compare precision with base_rate: what precision would be if every observation were a warning.",
      "A few losses prove little: read the counts beside the rates.",
    ],
    source: BACK_TEST_SOURCE,
    compute: ({ health, losses, cut, horizon, headers }): AnswerGrid => {
      const { result, unknown } = lookBack({ health, losses, cut, horizon });
      const rows = measures(result, unknown);
      return (headers ?? true) ? [["measure", "value"], ...rows] : rows;
    },
    explain: (question, position) => explainBackTest(question, position),
  }),
};

interface BackTestQuestion {
  readonly health: TableRows<typeof HEALTH>;
  readonly losses: TableRows<typeof LOSSES>;
  readonly cut: number;
  readonly horizon: number;
  readonly headers?: boolean | undefined;
}

function lookBack({ health, losses, cut, horizon }: BackTestQuestion): {
  readonly result: BackTest;
  readonly unknown: number;
} {
  const watched = new Map<
    string,
    { observations: { day: number; health: number }[]; lostOn?: number }
  >();
  let unknown = 0;
  const accountOf = (id: string) => {
    const known = watched.get(id) ?? { observations: [] };
    watched.set(id, known);
    return known;
  };
  health.rows.forEach(([day, score], row) => {
    const { observations } = accountOf(health.ids[row] ?? "");
    if (score === undefined) unknown += 1;
    else observations.push({ day, health: score });
  });
  losses.rows.forEach(([lostOn], row) => {
    const id = losses.ids[row] ?? "";
    const account = accountOf(id);
    if (account.lostOn !== undefined) {
      throw invalidInput({ argument: losses.argument, row: row + 2 }, "each account once", id);
    }
    account.lostOn = lostOn;
  });
  const accounts = [...watched.values()].map(({ observations, lostOn }): WatchedAccount => ({
    observations,
    lostOn,
  }));
  return { result: backTest(accounts, { cut, horizonDays: horizon }), unknown };
}

function measures(result: BackTest, unknown: number): readonly (readonly [string, AnswerCell])[] {
  const { precision, recall, medianLead } = result;
  return [
    ["precision", precision ?? notAvailable("no warned account can be judged yet")],
    ["recall", recall ?? notAvailable("no account was lost")],
    ["median_lead_days", medianLead ?? notAvailable("no loss was warned of in time")],
    ["base_rate", result.baseRate ?? notAvailable("no account can be judged yet")],
    ["accounts", result.accounts],
    ["warned", result.warned],
    ["warned_and_lost", result.hits],
    ["too_recent_to_judge", result.tooRecent],
    ["lost", result.lost],
    ["lost_without_observation", result.unobserved],
    ["observations_unknown", unknown],
  ];
}

function explainBackTest(question: BackTestQuestion, { row }: Position): Explanation {
  const { result, unknown } = lookBack(question);
  const measured = measures(result, unknown)[row - ((question.headers ?? true) ? 1 : 0)];
  if (measured === undefined) throw notAvailable("choose one of the rows below the header");
  const judged = result.warned - result.tooRecent;
  return explained({
    question: `${measured[0].replaceAll("_", " ")} of the warnings`,
    answer: measured[1],
    rule: [
      `Health below ${question.cut} is a warning; it is right when the loss follows within ${question.horizon} days.`,
      `${result.warned} of ${result.accounts} accounts were warned of; ${result.tooRecent} of them cannot be judged yet.`,
      `${result.hits} of the ${judged} others were lost in time: precision.`,
      `${result.hits} of ${result.lost} lost accounts were warned of in time: recall.`,
    ],
    source: BACK_TEST_SOURCE,
  });
}
