import { ratio, total } from "../money/decimal";
import { fault } from "../errors";
import { fallingWholes } from "./concentration";

/**
 * How unequal the accounts of a portfolio are (Gini coefficient).
 *
 *     G = sum over i of (2 i - n - 1) s_(i) / n,   s_(1) <= ... <= s_(n) shares of the total
 *     corrected: G n / (n - 1)
 *
 * Exactly 0 when every account brings the same. The largest value for n accounts is (n - 1) / n; corrected, it
 * is 1, which makes portfolios of different size comparable. Accounts that bring 0 count.
 *
 * @param amounts - Revenue per account: n >= 1 amounts, each >= 0, one currency and period.
 * @param isCorrected - Whether small portfolios are put on the scale of large ones; needs n >= 2.
 * @returns An index, no unit, in [0, (n - 1) / n]; corrected in [0, 1].
 * @throws {KamError} `not-available` when the amounts add up to 0, or one account is to be corrected.
 * @example
 * inequality([50, 30, 15, 5], false); // 0.375
 * @see Gini coefficient as computed by the R package ineq, whose printed figures it reproduces.
 */
export function inequality(amounts: readonly number[], isCorrected: boolean): number {
  const count = amounts.length;
  if (isCorrected && count < 2) {
    throw fault("single-account", {});
  }
  const falling = fallingWholes(amounts);
  const spread = total(falling.map((amount, at) => BigInt(count - 1 - 2 * at) * amount));
  return ratio(spread, BigInt(isCorrected ? count - 1 : count) * total(falling));
}
