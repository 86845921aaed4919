/**
 * The largest power of two that is no larger than any size among the amounts; 1 where all are 0.
 *
 * Amounts divided by it can be added without overflow, and nothing is rounded by the division.
 *
 * @param amounts - n amounts of any sign, all finite.
 * @returns A scale above 0, in the unit of the amounts.
 * @example
 * scaleOf([-5, 3]); // 4
 * @see Arithmetic of binary floating point.
 */
export function scaleOf(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  // The logarithm of the very largest numbers is rounded up to a power that is none of them.
  return largest === 0 ? 1 : 2 ** Math.min(Math.floor(Math.log2(largest)), LARGEST_EXPONENT);
}

const LARGEST_EXPONENT = 1023;

/**
 * A sum that is the same to the last digit in whatever order the amounts are given.
 *
 * @param amounts - n amounts of any sign, all finite.
 * @returns Their sum, in the unit of the amounts.
 * @example
 * steadySum([0.3, 0.1, 0.2]) - steadySum([0.2, 0.3, 0.1]); // 0
 * @see Arithmetic.
 */
export function steadySum(amounts: Iterable<number>): number {
  return Float64Array.from(amounts)
    .sort()
    .reduce((sum, amount) => sum + amount, 0);
}

/**
 * Says what share an amount is of all that the amounts above 0 bring together.
 *
 * Losses are no part of the whole: they would make every share larger.
 *
 * @param amounts - n amounts of any sign, one currency and period.
 * @returns Share of an amount, from 0 to 1 for those above 0; `undefined` where no amount is above 0.
 * @example
 * shareIn([30, 10, -5])?.(30); // 0.75
 * @see Arithmetic; leaving losses out is our operationalisation.
 */
export function shareIn(amounts: readonly number[]): ((amount: number) => number) | undefined {
  const gains = amounts.filter((amount) => amount > 0);
  if (gains.length === 0) return undefined;
  const scale = scaleOf(gains);
  const total = steadySum(gains.map((amount) => amount / scale));
  return (amount) => amount / scale / total;
}

/** A total that is less than this part of the sizes it was added from is what rounding left. */
const ROUNDING = 1e-12;

/**
 * Says what part an amount is of all amounts together, those below 0 taken off.
 *
 * Amounts below 0 make the whole smaller, so that another part may be above 1; they are no share
 * themselves. Where all are 0 or more it is the same as `shareIn`.
 *
 * @param amounts - n amounts of any sign, one currency and period.
 * @returns Part of an amount, below 0 for those below 0; `undefined` where the total is not above 0.
 * @example
 * partOfAll([30, 20, -10])?.(30); // 0.75
 * @see Arithmetic.
 */
export function partOfAll(amounts: readonly number[]): ((amount: number) => number) | undefined {
  const scale = scaleOf(amounts);
  const scaled = amounts.map((amount) => amount / scale);
  const total = steadySum(scaled);
  const sizes = steadySum(scaled.map(Math.abs));
  return total > ROUNDING * sizes ? (amount) => amount / scale / total : undefined;
}
