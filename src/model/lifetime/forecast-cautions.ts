import type { Remark } from "../remarks";
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
 * @returns Cautions by their codes, none when there is nothing to say.
 * @example
 * forecastCautions({ forecast: 9, low: 8, high: 10, tests: 20 }, { days: 5, probability: 0.6 }, { overdueCut: 0.05, fewTests: 10, longSilence: 365 }).length; // 0
 * @see Our operationalisation.
 */
export function forecastCautions(
  forecast: Pick<RevenueForecast, "forecast" | "low" | "high" | "tests">,
  silence: Silence,
  rules: CautionRules,
): readonly Remark[] {
  return [
    ...silenceCautions(silence, rules),
    ...testCautions(forecast, rules),
    ...rangeCautions(forecast),
  ];
}

function silenceCautions(
  { days, probability }: Silence,
  { overdueCut, longSilence }: CautionRules,
): readonly Remark[] {
  if (probability === undefined) {
    return days >= longSilence ? [{ code: "silent", facts: { days } }] : [];
  }
  return probability < overdueCut ? [{ code: "silent-and-overdue", facts: { days } }] : [];
}

function testCautions(
  { tests }: Pick<RevenueForecast, "tests">,
  { fewTests }: CautionRules,
): readonly Remark[] {
  return tests < fewTests ? [{ code: "few-tests", facts: { tests } }] : [];
}

function rangeCautions({
  forecast,
  low,
  high,
}: Pick<RevenueForecast, "forecast" | "low" | "high">): readonly Remark[] {
  if (low === high) return [{ code: "no-width", facts: {} }];
  // Of a forecast of 0 the low end is 0 whatever the errors were.
  if (low === forecast && forecast !== 0) return [{ code: "reaches-up-only", facts: {} }];
  return high === forecast ? [{ code: "reaches-down-only", facts: {} }] : [];
}
