import { drawnBook } from "../drawn-histories";
import { SETTINGS, table, type SettingInput } from "./setting-input";

/** The first day of each month from January 2021 on. */
const monthStart = (month: number): number => 44_197 + Math.round((month * 365.25) / 12);

/** A ledger of one order per month, by what each month brings. */
const ledger = (account_id: string, months: readonly number[]) =>
  months.map((amount, month) => ({ account_id, date: monthStart(month) + 2, amount }));

const months = (count: number, amount: (month: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, month) => amount(month));

/** Some noise, the same in each run. */
const noise = (month: number): number => (month * 37) % 11;

const SEASONAL = ledger(
  "seasonal",
  months(36, (month) => 100 + 40 * (month % 12) + noise(month)),
);
const RISING = ledger(
  "rising",
  months(20, (month) => 100 + 30 * month + 4 * noise(month)),
);
const END = monthStart(36) - 1;

/** Orders every 30 days, as regular as a clock, until 45 days before the end. */
const regular = Array.from({ length: 12 }, (_, at) => ({
  ...{ account_id: "regular", amount: 50 },
  date: END - 45 - 30 * (11 - at) - (at % 2),
}));
const silent = [{ account_id: "one order", date: END - 300, amount: 70 }];

const HISTORY = drawnBook({ accounts: 60, leaves: [0.3, 0.3], seed: 5 }).map((row) =>
  row.slice(0, 3),
);

/** Inputs of lifetime value, activity, forecasts and models of repeat buying. */
export const lifetimeInputs: readonly SettingInput[] = [
  {
    name: "CLV",
    cells: [[[100, 0.8]], SETTINGS],
    turned: {
      "lifetime: discount rate": 0.2,
      "lifetime: growth": 0.05,
      "lifetime: periods": 3,
      "lifetime: yearly cost": 10,
      "lifetime: acquisition cost": 30,
    },
  },
  {
    name: "RISKCLV",
    cells: [
      [
        [1, 120_000, 0.92],
        [2, 126_000, 0.85],
      ],
      SETTINGS,
    ],
    turned: { "lifetime: discount rate": 0.2 },
  },
  {
    // Nine gaps of about 10 days, then 30 days of silence.
    name: "OVERDUE",
    cells: [
      table({
        ...{ account_id: "A", repeat_orders: 9, recency: 90, age: 105 },
        log_gaps: 9 * Math.log(9.9),
      }),
      SETTINGS,
    ],
    turned: { "overdue: cut": 0.001, "overdue: least gaps": 10, "overdue: most regular": 3 },
  },
  {
    name: "FORECAST",
    cells: [table(...SEASONAL, ...RISING, ...regular, ...silent), SETTINGS, END, 3],
    turned: {
      "forecast: least months": 40,
      "forecast: season months": 40,
      "forecast: smoothing": 0.9,
      "forecast: most tests": 3,
      "forecast: few tests": 30,
      "forecast: long silence": 100,
      "forecast: low": 0.3,
      "forecast: high": 0.7,
      "overdue: cut": 0.9,
      "overdue: least gaps": 100,
      "overdue: most regular": 1,
    },
  },
  {
    name: "FITLIFETIME",
    cells: [HISTORY, SETTINGS, "MBG/NBD"],
    isSlow: true,
    turned: {
      "repeat buying: fewest accounts": 61,
      "repeat buying: few accounts": 50,
      "repeat buying: least gain": 100,
      "repeat buying: least drop-out": 0.9,
    },
  },
  {
    name: "EXPECTEDORDERS",
    cells: [
      table(
        { account_id: "A", repeat_orders: 3, recency: 5, age: 6 },
        { account_id: "B", repeat_orders: 1, recency: 2, age: 9 },
      ),
      [["BG/CNBD-k", 1, 2, 1, 2, 2]],
      SETTINGS,
      4,
    ],
    turned: { "repeat buying: few accounts": 2 },
  },
];
