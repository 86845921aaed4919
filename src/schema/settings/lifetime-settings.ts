import { rateSetting, setting, type NamedSettings } from "./setting";

const MONEY: readonly [number, number] = [0, 1e12];

/** Lifetime value and activity. All are our operationalisation unless the meaning says otherwise. */
export const lifetimeSettings = {
  "lifetime: discount rate": rateSetting(0.1, [0, 1], "Discount rate per year, a fraction."),
  "lifetime: growth": rateSetting(
    0,
    [-0.99, 1],
    "Yearly growth of an account's contribution, a fraction.",
  ),
  "lifetime: periods": setting(0, [0, 1000], "Whole years that count; 0 for ever."),
  "lifetime: yearly cost": setting(
    0,
    MONEY,
    "Yearly cost of keeping an account that its contribution does not hold yet.",
  ),
  "lifetime: acquisition cost": setting(0, MONEY, "Paid once to win an account."),
  "overdue: cut": setting(0.05, [0, 1], "Probability of the silence below which it is overdue."),
  "overdue: least gaps": setting(2, [1, 1000], "Gaps between orders that must be known."),
  "overdue: most regular": setting(20, [1, 100], "Largest regularity that is believed."),
  "forecast: least months": setting(6, [6, 120], "Full months of history that must be there."),
  "forecast: season months": setting(
    24,
    [24, 240],
    "Full months from which the same months of last year are tried as a forecast.",
  ),
  "forecast: smoothing": setting(0.3, [0.01, 1], "Weight of the newest month in smoothing."),
  "forecast: most tests": setting(36, [1, 600], "Past months from which forecasts are tried."),
  "forecast: few tests": setting(
    10,
    [1, 600],
    "Tests below which the range is said to rest on few.",
  ),
  "forecast: long silence": setting(
    365,
    [1, 36_500],
    "Days without an order from which an account without a rhythm is said to be silent.",
  ),
  "forecast: low": setting(0.1, [0, 0.5], "Quantile of past errors at the low end of the range."),
  "forecast: high": setting(0.9, [0.5, 1], "Quantile of past errors at the high end."),
} as const satisfies NamedSettings;
