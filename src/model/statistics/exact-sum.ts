import { aligned, sum as decimalSum, toDecimal, type Decimal } from "../money/decimal";

/**
 * The rule of sums: amounts are added as they are written, 0.1 as one tenth and not as the binary
 * fraction next to it, and the result is rounded once, to the nearest number.
 *
 * So 0.1 + 0.2 - 0.3 is 0, a sum is the same in any order, and the last of running sums is the total.
 * What is left that is no more than the last binary digits of what was added (2 to the power -52 of all
 * sizes together) is the rounding of calculated amounts, and 0: so 0.30000000000000004 - 0.1 - 0.2 is 0
 * too. Numbers of the 15 digits that a spreadsheet shows differ by more. Whole cents carry no rounding.
 *
 * @param amounts - n >= 0 finite amounts of any sign; the sum of none is 0.
 * @returns Their sum; `Infinity` of its sign where it is beyond the largest number.
 * @example
 * exactSum([0.1, 0.2, -0.3]); // 0
 * @see Arithmetic of decimals.
 */
export function exactSum(amounts: readonly number[]): number {
  const cents = runningCents(amounts);
  if (cents !== undefined) return cents.at(-1) ?? 0;
  const sum = nearest(decimalSum(amounts.map(toDecimal)));
  const size = amounts.reduce((all, amount) => all + Math.abs(amount), 0);
  return isRounding(sum, size) ? 0 : sum;
}

/**
 * What each amount and all before it add up to, by the rule of `exactSum`.
 *
 * @param amounts - n finite amounts of any sign.
 * @returns n sums; the last one is the total.
 * @example
 * runningSums(Float64Array.of(0.2, 0.1, -0.3))[2]; // 0
 */
export function runningSums(amounts: Float64Array): Float64Array {
  return runningCents(amounts) ?? runningDecimals(amounts);
}

// Amounts in cents and their sums are whole numbers: most need no more than these.
function runningCents(amounts: ArrayLike<number>): Float64Array | undefined {
  const sums = new Float64Array(amounts.length);
  let cents = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at] ?? 0;
    const own = Math.round(amount * 100);
    // As in `toDecimal`: up to 15 digits that read back are the shortest decimal.
    if (own / 100 !== amount || Math.abs(own) >= 1e15) return undefined;
    cents += own;
    if (!Number.isSafeInteger(cents)) return undefined;
    sums[at] = cents / 100;
  }
  return sums;
}

function runningDecimals(amounts: Float64Array): Float64Array {
  const terms = Array.from(amounts, toDecimal);
  const power = terms.reduce((least, term) => Math.min(least, term.power), 0);
  let [digits, size] = [0n, 0];
  return Float64Array.from(aligned(terms), (term, at) => {
    digits += term;
    size += Math.abs(amounts[at] ?? 0);
    const sum = nearest({ digits, power });
    return isRounding(sum, size) ? 0 : sum;
  });
}

function isRounding(sum: number, size: number): boolean {
  return Number.isFinite(size) && Math.abs(sum) <= Number.EPSILON * size;
}

/** Powers of ten up to this are numbers without rounding. */
const EXACT_POWER = 22;

/**
 * A decimal as the number next to it, rounded once.
 *
 * @param decimal - A decimal.
 * @returns The nearest number; `Infinity` of its sign where it is beyond the largest.
 * @example
 * nearest({ digits: 19351n, power: -1 }); // 1935.1
 */
export function nearest(decimal: Decimal): number {
  const { digits, power } = decimal;
  const whole = Number(digits);
  // Both sides are exact, so the division rounds once; reading a text takes several times as long.
  if (Number.isSafeInteger(whole) && power <= 0 && power >= -EXACT_POWER) {
    return whole / 10 ** -power;
  }
  // A sum too small for a number is 0, and not the -0 of its sign.
  return Number(`${digits}e${power}`) + 0;
}

/**
 * Amounts as whole numbers in the same proportion, for sums, products and ratios without rounding.
 *
 * @param amounts - n finite amounts of any sign.
 * @returns n whole numbers.
 * @example
 * wholes([0.25, 3]).map(Number); // [25, 300]
 */
export function wholes(amounts: readonly number[] | Float64Array): readonly bigint[] {
  return aligned(Array.from(amounts, toDecimal));
}

/** Two numbers of the 15 digits that a spreadsheet shows differ by more than this part of themselves. */
export const BELOW_SHOWN = 5e-16;

/**
 * Whether a number is one that a person may have written, with up to 15 digits. One with more is what
 * a calculation left, and its last digits are rounding.
 *
 * @param value - Any finite number.
 * @returns True when 15 digits say all of it.
 * @example
 * [0.3, 0.1 + 0.2].map(isWritten); // [true, false]
 */
export function isWritten(value: number): boolean {
  return Number(value.toPrecision(15)) === value;
}
