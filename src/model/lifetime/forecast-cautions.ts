import type { RevenueForecast } from "./forecast";

/** What an account's silence says beside its forecast. */
export interface Silence {
  /** Days since the last order. */
  readonly days: number;
  /** Probability of a silence as long in its rhythm; `undefined` where no rhythm is known. */
  readonly probability: number | undefined;
}

export interface CautionRules {
  /** Probability of the silence below which the account is overdue. */
  readonly overdueCut: number;
  /** Tests below which the range says little. */
  readonly fewTests: number;
  /** Days without an order from which an account without a known rhythm counts as silent. */
  readonly longSilence: number;
}

/**
 * What a reader should know before relying on a forecast and its range.
 *
 * @param forecast - The forecast with its range in money and its number of tests.
 * @param silence - Days since the last order, and how likely so long a silence is.
 * @param rules - From where on an account is overdue, and tests are few.
 * @returns Cautions in words, none when there is nothing to say.
 * @example
 * forecastCautions({ forecast: 9, low: 8, high: 10, tests: 20 }, { days: 5, probability: 0.6 }, { overdueCut: 0.05, fewTests: 10, longSilence: 365 }).length; // 0
 * @see Our operationalisation.
 */
export function forecastCautions(
  forecast: Pick<RevenueForecast, "forecast" | "low" | "high" | "tests">,
  silence: Silence,
  rules: CautionRules,
): readonly string[] {
  return [
    ...silenceCautions(silence, rules),
    ...(forecast.tests < rules.fewTests
      ? [`the range rests on ${forecast.tests} ${forecast.tests === 1 ? "test" : "tests"}`]
      : []),
    ...rangeCautions(forecast),
  ];
}

function silenceCautions(
  { days, probability }: Silence,
  { overdueCut, longSilence }: CautionRules,
): readonly string[] {
  if (probability === undefined) return days >= longSilence ? [`silent for ${days} days`] : [];
  return probability < overdueCut ? [`silent for ${days} days, overdue in its rhythm`] : [];
}

function rangeCautions({
  forecast,
  low,
  high,
}: Pick<RevenueForecast, "forecast" | "low" | "high">): readonly string[] {
  if (low === high) return ["the range has no width: the past was met exactly"];
  // Of a forecast of 0 the low end is 0 whatever the errors were.
  if (low === forecast && forecast !== 0) return ["the range reaches up only"];
  return high === forecast ? ["the range reaches down only"] : [];
}
