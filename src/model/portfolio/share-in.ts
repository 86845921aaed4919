import { RESIDUE } from "../statistics/reaches";
import { exactSum } from "../statistics/exact-sum";

/**
 * By what amounts are divided, so that they can be added without overflow.
 *
 * 1 for amounts of any usual size, which stay the decimals that they are. Where the largest is near the
 * ends of what numbers can be, the power of two next to it: dividing by it rounds nothing.
 *
 * @param amounts - n amounts of any sign, all finite.
 * @returns A scale above 0, in the unit of the amounts.
 * @example
 * scaleOf([-5, 3]); // 1
 * @see Arithmetic of binary floating point.
 */
export function scaleOf(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  if (largest === 0 || (largest < USUAL && largest > 1 / USUAL)) return 1;
  // The logarithm of the very largest numbers is rounded up to a power that is none of them.
  return 2 ** Math.min(Math.floor(Math.log2(largest)), LARGEST_EXPONENT);
}

/** Millions of amounts below this have a sum that is a number. */
const USUAL = 2 ** 900;
const LARGEST_EXPONENT = 1023;

/**
 * A sum of what was calculated, the same to the last digit in whatever order the terms are given.
 * Amounts that a person wrote are added by `exactSum`, and so are terms of which next to nothing is left.
 *
 * @param amounts - n amounts of any sign, all finite.
 * @returns Their sum, in the unit of the amounts.
 * @example
 * steadySum([0.3, 0.1, 0.2]) - steadySum([0.2, 0.3, 0.1]); // 0
 * @see Arithmetic.
 */
export function steadySum(amounts: Iterable<number>): number {
  const rising = Float64Array.from(amounts).sort();
  const sum = rising.reduce((all, amount) => all + amount, 0);
  const size = rising.reduce((all, amount) => all + Math.abs(amount), 0);
  return Math.abs(sum) <= LITTLE * size ? exactSum(Array.from(rising)) : sum;
}

/** A sum below this part of its terms' sizes has lost digits that count. */
const LITTLE = 1e-9;

/**
 * Says what share an amount is of all that the amounts above 0 bring together.
 *
 * Losses are no part of the whole: they would make every share larger.
 *
 * @param amounts - n amounts of any sign, one currency and period.
 * @returns Share of one or more amounts together, from 0 to 1 for those above 0, and exactly 1 for all;
 *   `undefined` where no amount is above 0.
 * @example
 * shareIn([30, 10, -5])?.(30); // 0.75
 * @see Arithmetic; leaving losses out is our operationalisation.
 */
export function shareIn(amounts: readonly number[]): ShareOf | undefined {
  const gains = amounts.filter((amount) => amount > 0);
  if (gains.length === 0) return undefined;
  const scale = scaleOf(gains);
  const total = exactSum(gains.map((amount) => amount / scale));
  return sharesOf(total, scale);
}

// The total is in parts of the scale.
function sharesOf(total: number, scale: number): ShareOf {
  return (amount) =>
    (typeof amount === "number" ? amount / scale : exactSum(amount.map((each) => each / scale))) /
    total;
}

/** Says what share one or more amounts together are of a whole. */
export type ShareOf = (amount: number | readonly number[]) => number;

/**
 * Says what part an amount is of all amounts together, those below 0 taken off.
 *
 * Amounts below 0 make the whole smaller, so that another part may be above 1; they are no share
 * themselves. Where all are 0 or more it is the same as `shareIn`.
 *
 * @param amounts - n amounts of any sign, one currency and period.
 * @returns Part of one or more amounts together, below 0 for those below 0; `undefined` where the total is not above 0.
 * @example
 * partOfAll([30, 20, -10])?.(30); // 0.75
 * @see Arithmetic.
 */
export function partOfAll(amounts: readonly number[]): ShareOf | undefined {
  const scale = scaleOf(amounts);
  const scaled = amounts.map((amount) => amount / scale);
  const total = exactSum(scaled);
  const sizes = steadySum(scaled.map(Math.abs));
  return total > RESIDUE * sizes ? sharesOf(total, scale) : undefined;
}
