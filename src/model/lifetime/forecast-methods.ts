/** What a forecast is made by, in the order in which the simpler one is preferred. */
export const FORECAST_METHODS = [
  "mean of last 12 months",
  "same months of last year",
  "exponential smoothing",
] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

const YEAR = 12;

/** Revenue of the next `horizon` months, seen from the first `known` months. */
export type Predict = (known: number, horizon: number) => number;

/**
 * How each method would have forecast an account's revenue, from any month of its past.
 *
 *     mean:      h times the mean of the last 12 months (of all, if fewer)
 *     last year: the same months of the year before, added up
 *     smoothing: h times the level;  level = level + a (month - level), from the first month on
 *
 * @param months - n >= 1 amounts of money, the oldest first.
 * @param smoothing - a: weight of the newest month, above 0 and up to 1.
 * @returns For each method the forecast of the sum of the next h months, in money.
 * @example
 * forecastMethods([6, 8], 0.5)["mean of last 12 months"](2, 3); // 21
 * @see Hyndman, R. J. & Athanasopoulos, G. Forecasting: Principles and Practice (mean, seasonal naive,
 *   simple exponential smoothing), cited from memory.
 */
export function forecastMethods(
  months: readonly number[],
  smoothing: number,
): Readonly<Record<ForecastMethod, Predict>> {
  const at = (month: number): number => months[month] ?? 0;
  const levels: number[] = [];
  let level = at(0);
  for (const month of months) {
    level += smoothing * (month - level);
    levels.push(level);
  }
  return {
    "mean of last 12 months": (known, horizon) => {
      const first = Math.max(0, known - YEAR);
      let sum = 0;
      for (let month = first; month < known; month += 1) sum += at(month);
      return (horizon * sum) / (known - first);
    },
    "same months of last year": (known, horizon) => {
      let sum = 0;
      for (let ahead = 0; ahead < horizon; ahead += 1) sum += at(known - YEAR + (ahead % YEAR));
      return sum;
    },
    "exponential smoothing": (known, horizon) => horizon * (levels[known - 1] ?? 0),
  };
}
