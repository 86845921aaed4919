import { ratio, total } from "../money/decimal";
import { fault, type KamError } from "../errors";
import { wholes } from "../statistics/exact-sum";
import { shareIn } from "./share-in";

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
  const shareOf = shareIn(amounts);
  if (shareOf === undefined) throw noShares();
  return amounts.map((amount) => shareOf(amount));
}

function noShares(): KamError {
  return fault("no-shares", {});
}

/**
 * Amounts as whole numbers in the same proportion, the largest first: what is computed from them is
 * rounded once, at its end, and does not depend on the order of the accounts.
 *
 * @param amounts - n >= 1 amounts, each >= 0, one currency and period.
 * @returns n whole numbers of 0 or more.
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * fallingWholes([0.25, 3]).map(Number); // [300, 25]
 * @see Arithmetic.
 */
export function fallingWholes(amounts: readonly number[]): readonly bigint[] {
  if (!amounts.some((amount) => amount > 0)) throw noShares();
  return wholes(Float64Array.from(amounts).sort().reverse());
}

/**
 * How far revenue rests on few accounts (Herfindahl-Hirschman index).
 *
 *     H = sum of s_i^2,   s_i = x_i / (x_1 + ... + x_n)
 *
 * 1/n when every account brings the same, 1 when one account brings all; 1/H reads as "how many
 * equal accounts this portfolio is worth". Public bands (0.15 and 0.25 in the Horizontal Merger
 * Guidelines of 2010, 0.10 and 0.18 in the Merger Guidelines of 2023) were made for markets and are no
 * more than a hint for customers; nothing here uses them.
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
  const { squares, square } = squaresOf(amounts);
  return ratio(squares, square);
}

// The sum of the squares, and the square of the sum.
function squaresOf(amounts: readonly number[]): {
  readonly squares: bigint;
  readonly square: bigint;
} {
  const falling = fallingWholes(amounts);
  return { squares: total(falling.map((amount) => amount * amount)), square: total(falling) ** 2n };
}

/**
 * As how many equal accounts this portfolio is worth (effective number).
 *
 *     N = 1 / H,   H the Herfindahl-Hirschman index
 *
 * Ten accounts of which one brings nearly all are worth little more than one. Accounts that bring 0
 * change nothing.
 *
 * @param amounts - Revenue per account: n >= 1 amounts, each >= 0, one currency and period.
 * @returns A number of accounts from 1 to n.
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * effectiveNumber([50, 50, 0]); // 2
 * @see Adelman, M. A. (1969), numbers equivalent of the index (cited from memory).
 */
export function effectiveNumber(amounts: readonly number[]): number {
  const { squares, square } = squaresOf(amounts);
  return ratio(square, squares);
}
