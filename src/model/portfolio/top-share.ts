import { RESIDUE } from "../statistics/reaches";
import { ratio, total } from "../money/decimal";
import { fallingWholes } from "./concentration";

/**
 * How many accounts "the largest" are: a number of them, or a fraction of all, rounded up.
 *
 *     k,   or the smallest whole number that is not below n f for a fraction f
 *
 * @param count - n accounts there are, a whole number >= 1.
 * @param largest - A whole number >= 1, or a fraction f with 0 < f < 1.
 * @returns A whole number from 1 to n.
 * @example
 * largestCount(440, 0.2); // 88
 * @see Our operationalisation: rounded up, so that a fraction names one account at least.
 */
export function largestCount(count: number, largest: number): number {
  // Rounding in n times a fraction must not add one more account: 100 times 0.07 is above 7.
  const wanted = largest < 1 ? Math.ceil(count * largest * (1 - RESIDUE)) : largest;
  return Math.min(Math.max(wanted, 1), count);
}

/**
 * What share of the whole the largest accounts bring (concentration ratio, CR_k).
 *
 *     CR_k = s_(1) + ... + s_(k),   s_(1) >= s_(2) >= ... >= s_(n) shares of the total
 *
 * Where accounts of one size stand on both sides of the k-th place, as many of them count as there are
 * places left; it does not matter which.
 *
 * @param amounts - Revenue per account: n >= 1 amounts, each >= 0, one currency and period.
 * @param largest - How many: a whole number >= 1, or a fraction of all accounts in (0, 1), rounded up.
 * @returns A share from 0 to 1; 1 when there are no more accounts than asked for.
 * @throws {KamError} `not-available` when the amounts add up to 0: no account has a share then.
 * @example
 * topShare([50, 30, 15, 5], 2); // 0.8
 * @see Concentration ratio; rounding of fractions is our operationalisation.
 */
export function topShare(amounts: readonly number[], largest: number): number {
  const falling = fallingWholes(amounts);
  return ratio(total(falling.slice(0, largestCount(amounts.length, largest))), total(falling));
}
