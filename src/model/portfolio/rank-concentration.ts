import { ratio, total } from "../money/decimal";
import { fallingWholes } from "./concentration";

/**
 * How far revenue rests on few accounts, by their ranks (Hall-Tideman-Rosenbluth index).
 *
 *     R = 1 / (2 sum of i s_(i) - 1),   s_(1) >= s_(2) >= ... >= s_(n) shares of the total
 *
 * Between 1/n and 1 as the Herfindahl-Hirschman index, but the number of small accounts counts for
 * more in it: every rank weighs. R = 1 / (n (1 - Gini)). Accounts that bring 0 change nothing.
 *
 * @param amounts - Revenue per account: n >= 1 amounts, each >= 0, one currency and period.
 * @returns An index, no unit, in [1/n, 1].
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * rankConcentration([50, 30, 15, 5]); // 0.4
 * @see Hall, M. & Tideman, N. (1967) and Rosenbluth, G. (cited from memory), as computed by the R
 *   package ineq, whose printed figure it reproduces.
 */
export function rankConcentration(amounts: readonly number[]): number {
  const falling = fallingWholes(amounts);
  const all = total(falling);
  const weighed = total(falling.map((amount, at) => BigInt(at + 1) * amount));
  return ratio(all, 2n * weighed - all);
}
