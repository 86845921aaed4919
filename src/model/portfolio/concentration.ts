import { notAvailable } from "../errors";

/**
 * What share of the whole each account brings.
 *
 * @param amounts - n >= 1 amounts, each >= 0, one currency and period.
 * @returns n shares from 0 to 1 that add up to 1.
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * shares([30, 10])[0]; // 0.75
 * @see Arithmetic.
 */
export function shares(amounts: readonly number[]): readonly number[] {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (largest === 0) {
    throw notAvailable("the amounts add up to 0, so no account has a share of them");
  }
  // Amounts near the largest number there is would overflow when added; a power of two only moves
  // the exponent, so nothing is rounded by it.
  const scale = 2 ** Math.floor(Math.log2(largest));
  const total = amounts.reduce((sum, amount) => sum + amount / scale, 0);
  return amounts.map((amount) => amount / scale / total);
}

/**
 * How far revenue rests on few accounts (Herfindahl-Hirschman index).
 *
 *     H = sum of s_i^2,   s_i = x_i / (x_1 + ... + x_n)
 *
 * 1/n when every account brings the same, 1 when one account brings all; 1/H reads as "how many
 * equal accounts this portfolio is worth". Public bands (0.15, 0.25) were made for markets and
 * are no more than a hint for customers.
 *
 * @param amounts - Revenue per account: n >= 1 amounts, each >= 0, one currency and period.
 *   Amounts that are 0 change nothing.
 * @returns A share index, no unit, in [1/n, 1].
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * concentration([30, 30, 20, 20]); // 0.26
 * @see Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761-762
 *   (cited from memory); figures checked against the R package ineq and the US Department of
 *   Justice's worked example.
 */
export function concentration(amounts: readonly number[]): number {
  return shares(amounts).reduce((index, share) => index + share ** 2, 0);
}
