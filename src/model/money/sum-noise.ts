import { aligned, ratio, toDecimal, type Decimal } from "./decimal";

/** The finest units in which money is kept. */
export const MOST_DECIMALS = 4;

/** No sum of a sheet has more terms than the sheet has rows. */
const MOST_TERMS = 2n ** 20n;
/** A unit in the last place of a number is at most the number over this. */
const LAST_PLACE = 2n ** 52n;

/** Up to this part of a unit the noise of any sum is let pass; no amount over a number to 100 is so near. */
const NEAR_UNITS = 1 / 100;
/** Units in the last place that are let pass of an amount however large, while its unit is clear. */
const LARGE_NOISE = 2 ** 8;

/** What a spreadsheet shows of a number; what lies behind is noise of binary arithmetic. */
export const SHOWN_DIGITS = 15;
/** A number shown with so many digits is what somebody wrote; noise fills all that are shown. */
const WRITTEN_DIGITS = 10;

/**
 * Whether two totals are the same but for the noise of adding up, such as the volume that is stated
 * and the volumes that are added.
 *
 *     |one - other| <= n/2 * 2^-52 * the larger one, n = 1,048,576, the rows of a sheet
 *
 * A sum of n terms of one sign, added one after the other in binary numbers, is off by at most n/2
 * units in the last place of the sum. So each such sum of a sheet is the same as the exact one, and
 * totals that differ by more than 1.2e-10 of the larger are not.
 *
 * @param one - A total in whole units.
 * @param other - Another one in the same units.
 * @returns Whether they differ by noise alone.
 * @example
 * isSameTotal(10n ** 16n, 10n ** 16n - 1n); // true
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, section 4.2, cited from memory.
 */
export function isSameTotal(one: bigint, other: bigint): boolean {
  const larger = size(one) > size(other) ? size(one) : size(other);
  return 2n * LAST_PLACE * size(one - other) <= MOST_TERMS * larger;
}

/**
 * Whether one total is above another by more than the noise of adding up, `isSameTotal`.
 *
 * @param one - A total.
 * @param other - What it should not be above.
 * @returns Whether it is above.
 * @example
 * isTotalAbove({ digits: 30000000000000004n, power: -17 }, { digits: 3n, power: -1 }); // false
 */
export function isTotalAbove(one: Decimal, other: Decimal): boolean {
  const [left = 0n, right = 0n] = aligned([one, other]);
  return left > right && !isSameTotal(left, right);
}

/**
 * The whole units of money that an amount is, noise of a sum apart; `undefined` where it is none.
 *
 * An amount is taken for the units next to it when it is off by less than a hundredth of a unit, or,
 * of large amounts, by less than 256 units in its last place and half a unit. One that 15 digits show as
 * whole units always is; one that they show with at most 10 digits was written so and is not noise.
 *
 * What is claimed: a sum of n amounts in whole units, credits too, added one after the other in
 * binary numbers, is off by at most n units in the last place of M, the largest partial sum or
 * amount: half of it from the additions, half from the amounts. Up to a hundredth of a unit, in cents:
 * every sum with M below 500 million of 1,000 amounts, 30 million of 20,000, 500,000 of 1,048,576.
 * Errors of different amounts mostly cancel: such sums of 20,000 up to 10 billion were taken in all
 * draws. Of sums that credits bring down to a ten-thousandth of M and less, one in 100,000 happens to
 * be shown with 10 digits, and is refused. A sum of thousands of equal amounts above a billion may be
 * off by a unit and more: it is another amount then, and nothing can tell. Never taken is an amount
 * over a whole number up to 100, below 1.7 billion in cents, where 256 units in the last place are a
 * hundredth of a unit.
 *
 * @param amount - The amount as it was read.
 * @param exact - The same as a decimal.
 * @param decimals - Decimals of the unit.
 * @returns Whole units.
 * @example
 * Number(unitsWithoutNoise(9.99999999999998, { digits: 999999999999998n, power: -14 }, 2)); // 1000
 * @see Higham (2002), section 4.2, cited from memory; the cuts are ours.
 */
export function unitsWithoutNoise(
  amount: number,
  exact: Decimal,
  decimals: number,
): bigint | undefined {
  const power = exact.power + decimals;
  if (power >= 0) return exact.digits * 10n ** BigInt(power);
  const unit = 10n ** BigInt(-power);
  const units = nearest(exact.digits, unit);
  const off = ratio(size(exact.digits - units * unit), unit);
  const shown = amount.toPrecision(SHOWN_DIGITS);
  if (Number(shown) === Number(`${units}e-${decimals}`)) return units;
  if (digitsOf(shown) <= WRITTEN_DIGITS) return undefined;
  const lastPlace = (Math.abs(amount) / Number(LAST_PLACE)) * 10 ** decimals;
  const mostNoise = Math.max(NEAR_UNITS, Math.min(LARGE_NOISE * lastPlace, 1 / 2));
  return off < mostNoise ? units : undefined;
}

/**
 * An amount of money as a decimal without the noise of a sum, where it is whole in units of four
 * decimals but for that; any other amount as it is written.
 *
 * @param amount - Money, any sign.
 * @returns The amount as a decimal.
 * @example
 * Number(toAmount(0.1 + 0.2).digits); // 3000
 */
export function toAmount(amount: number): Decimal {
  const exact = toDecimal(amount);
  if (exact.power >= -MOST_DECIMALS) return exact;
  const units = unitsWithoutNoise(amount, exact, MOST_DECIMALS);
  return units === undefined ? exact : { digits: units, power: -MOST_DECIMALS };
}

function size(whole: bigint): bigint {
  return whole < 0n ? -whole : whole;
}

function nearest(digits: bigint, unit: bigint): bigint {
  const units = (2n * size(digits) + unit) / (2n * unit);
  return digits < 0n ? -units : units;
}

// Digits that a person would have to write, zeros at either end apart.
function digitsOf(shown: string): number {
  const [mantissa = ""] = shown.split("e");
  return mantissa.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
}
