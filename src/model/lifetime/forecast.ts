import { fault } from "../errors";
import {
  FORECAST_METHODS,
  forecastMethods,
  type ForecastMethod,
  type Predict,
} from "./forecast-methods";
import { requireFinite } from "./require-finite";

export interface ForecastRules {
  /** Months to forecast, 1 or more. */
  readonly horizon: number;
  /** Months of history below which nothing is said. */
  readonly leastMonths: number;
  /** Months of history from which last year's months are a method. */
  readonly seasonMonths: number;
  readonly mostTests: number;
  readonly smoothing: number;
  /** Quantiles of past errors that bound the range, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

export interface RevenueForecast {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
  readonly method: ForecastMethod;
  /** Mean absolute error of the method's past forecasts, in money. */
  readonly meanError: number;
  /** The same over the mean of what came; `undefined` when that is not above 0. */
  readonly relativeError: number | undefined;
  /** How many forecasts of the past were held against what came, and over how many months each. */
  readonly tests: number;
  readonly testMonths: number;
}

interface Tested {
  readonly method: ForecastMethod;
  readonly predict: Predict;
  /** What came less what was forecast. */
  readonly errors: readonly number[];
  readonly meanError: number;
}

/**
 * What an account will probably bring in the next months, by the method that would have served it best
 * in its own past (rolling back-test), with a range taken from the errors made there.
 *
 * From each of several months of the past, each method forecasts the months that followed, knowing
 * nothing of them; the method with the least mean absolute error is taken, the simpler one if they tie.
 * Tests look as far ahead as the forecast, but at most a third of the history; their errors are then
 * stretched to the horizon; the range does not reach below 0 where the forecast does not. Tests overlap, so the range is a guide and no confidence interval.
 *
 * @param months - n amounts of money, the oldest first.
 * @param rules - Horizon in months and the rules of the test.
 * @returns Sum over the horizon in money, its range, the method, and how well it did.
 * @throws {KamError} `not-available` when the history is too short.
 * @example
 * forecastRevenue([5, 5, 5, 5, 5, 5, 5, 5], { horizon: 3, leastMonths: 6, seasonMonths: 24, mostTests: 36, smoothing: 0.3, low: 0.1, high: 0.9 }).forecast; // 15
 * @see Our operationalisation; rolling origins after Tashman, L. J. (2000). Out-of-sample tests of
 *   forecasting accuracy. International Journal of Forecasting 16(4), cited from memory.
 */
export function forecastRevenue(months: readonly number[], rules: ForecastRules): RevenueForecast {
  const { horizon, leastMonths, seasonMonths, low, high } = rules;
  if (months.length < leastMonths) {
    throw fault("history-too-short", { months: months.length, least: leastMonths });
  }
  const isSeasonal = months.length >= seasonMonths;
  const testMonths = Math.min(horizon, Math.max(1, Math.floor(months.length / 3)));
  const first = isSeasonal ? 12 : Math.floor(months.length / 2);
  const origins = testOrigins(first, months.length - testMonths, rules.mostTests);
  const best = leastError(testAll(months, { origins, testMonths, isSeasonal }, rules.smoothing));
  const forecast = requireFinite(best.predict(months.length, horizon));
  const stretched = best.errors.map((error) => (error * horizon) / testMonths);
  const actual = origins.reduce((sum, at) => sum + sumOf(months, at, testMonths), 0);
  return {
    forecast,
    low: requireFinite(lowEnd(forecast, quantile(stretched, low))),
    high: requireFinite(forecast + Math.max(0, quantile(stretched, high))),
    method: best.method,
    meanError: best.meanError,
    relativeError: actual > 0 ? best.meanError / (actual / origins.length) : undefined,
    tests: origins.length,
    testMonths,
  };
}

// The latest months from which a whole test still fits.
function testOrigins(first: number, last: number, most: number): readonly number[] {
  const earliest = Math.max(Math.min(first, last), last - Math.floor(most) + 1);
  return Array.from({ length: last - earliest + 1 }, (_, index) => earliest + index);
}

interface Tests {
  readonly origins: readonly number[];
  readonly testMonths: number;
  readonly isSeasonal: boolean;
}

function testAll(
  months: readonly number[],
  { origins, testMonths, isSeasonal }: Tests,
  smoothing: number,
): readonly Tested[] {
  const methods = forecastMethods(months, smoothing);
  const names = FORECAST_METHODS.filter(
    (name) => isSeasonal || name !== "same months of last year",
  );
  return names.map((method) => {
    const predict = methods[method];
    const errors = origins.map((at) => sumOf(months, at, testMonths) - predict(at, testMonths));
    const meanError = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    return { method, predict, errors, meanError: requireFinite(meanError) };
  });
}

function leastError([first, ...others]: readonly Tested[]): Tested {
  if (first === undefined) throw fault("no-method", {});
  return others.reduce((best, each) => (each.meanError < best.meanError ? each : best), first);
}

function sumOf(months: readonly number[], from: number, count: number): number {
  let sum = 0;
  for (let month = from; month < from + count; month += 1) sum += months[month] ?? 0;
  return sum;
}

// Who has brought something is not expected to bring less than nothing.
function lowEnd(forecast: number, error: number): number {
  return Math.max(forecast + Math.min(0, error), Math.min(0, forecast));
}

// Between two values in proportion, as spreadsheets do (PERCENTILE.INC).
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
