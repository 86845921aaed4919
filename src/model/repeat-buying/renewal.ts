import { fault } from "../errors";
import { logRisingShare } from "../statistics/rising";
import { four, sound, type BuyingFit } from "./buying-fit";

/** Renewals beyond this are no contract's. */
const MOST_PERIODS = 10_000;

/**
 * Share of a cohort under contract that is still there after a number of renewals (sBG).
 *
 *     S(t) = (beta)_t / (alpha + beta)_t
 *
 * Each account has its own chance to leave at each renewal; the faithful remain, so retention rises.
 *
 * @param fit - sBG with alpha and beta above 0.
 * @param periods - t, whole, 0 or more.
 * @returns Share of the cohort, 0 to 1.
 * @throws {KamError} `invalid-input` when t is not whole or beyond 10,000.
 * @example
 * survival({ model: "sBG", parameters: [1, 1] }, 3); // 0.25
 * @see Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76-90, cited from memory.
 */
export function survival(fit: BuyingFit, periods: number): number {
  const [alpha, beta] = four(fit);
  const t = requirePeriods(periods);
  return sound(Math.exp(logRisingShare({ from: beta, more: alpha }, t)));
}

/**
 * Share of those still there before a renewal that renew (sBG).
 *
 *     r_t = S(t) / S(t-1) = (beta + t - 1) / (alpha + beta + t - 1)
 *
 * @param fit - sBG with alpha and beta above 0.
 * @param period - t, whole, 1 or more.
 * @returns Retention rate of the renewal, 0 to 1.
 * @throws {KamError} `not-available` before the first renewal; `invalid-input` when t is not whole.
 * @example
 * retention({ model: "sBG", parameters: [1, 1] }, 3); // 0.75
 * @see Fader & Hardie (2007), cited from memory.
 */
export function retention(fit: BuyingFit, period: number): number {
  const [alpha, beta] = four(fit);
  const t = requirePeriods(period);
  if (t === 0) throw fault("before-first-renewal", {});
  return sound((beta + (t - 1)) / (alpha + beta + (t - 1)));
}

function requirePeriods(periods: number): number {
  if (Number.isInteger(periods) && periods >= 0 && periods <= MOST_PERIODS) return periods;
  const whole = { least: 0, most: MOST_PERIODS, found: periods };
  throw fault("not-whole-within", whole, { argument: "periods" });
}
