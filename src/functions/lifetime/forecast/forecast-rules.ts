import type { ForecastRules } from "../../../model/lifetime/forecast";
import type { Silence } from "../../../model/lifetime/forecast-cautions";
import type { LedgerLines } from "../../../model/lifetime/ledger-lines";
import { orderHistory } from "../../../model/lifetime/order-history";
import { orderRegularity, silenceProbability } from "../../../model/lifetime/overdue";
import type { SettingName } from "../../../schema/settings";
import type { Settings } from "../../../reading/settings";

/** The settings by which a forecast is made and its cautions are given. */
export const FORECAST_SETTINGS = [
  "forecast: least months",
  "forecast: season months",
  "forecast: most tests",
  "forecast: smoothing",
  "forecast: low",
  "forecast: high",
  "forecast: few tests",
  "forecast: long silence",
  "overdue: cut",
  "overdue: least gaps",
  "overdue: most regular",
] as const satisfies readonly SettingName[];

/** The rules of a forecast over so many months, as they are set. */
export function forecastRules(horizon: number, settings: Settings): ForecastRules {
  return {
    horizon,
    leastMonths: settings.value("forecast: least months"),
    seasonMonths: settings.value("forecast: season months"),
    mostTests: settings.value("forecast: most tests"),
    smoothing: settings.value("forecast: smoothing"),
    low: settings.value("forecast: low"),
    high: settings.value("forecast: high"),
  };
}

/** How long an account is silent, and how likely that is in its rhythm, as OVERDUE says it. */
export function silenceOf(lines: LedgerLines, end: number, settings: Settings): Silence {
  const { repeatOrders, recency, age, logGaps } = orderHistory(lines, { end, unitDays: 1 });
  const days = age - recency;
  if (repeatOrders < settings.value("overdue: least gaps")) return { days, probability: undefined };
  const gaps = { gaps: repeatOrders, total: recency, logSum: logGaps };
  const regularity = orderRegularity(gaps, settings.value("overdue: most regular"));
  return { days, probability: silenceProbability(days, recency / repeatOrders, regularity) };
}
