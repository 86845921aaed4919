/** Products are turned into logarithms before they leave what doubles hold. */
const LARGEST = 1e200;

/**
 * Logarithm of a rising factorial.
 *
 *     ln (a)_n = ln[ a (a+1) ... (a+n-1) ] = ln Gamma(a+n) - ln Gamma(a)
 *
 * Multiplied out: a difference of two logarithms of gamma would lose digits for a large a.
 *
 * @param from - a, above 0.
 * @param count - n, whole, 0 or more.
 * @returns The logarithm; 0 for no factor.
 * @example
 * logRising(2, 3); // 3.178053830348
 * @see Pochhammer's symbol (Abramowitz & Stegun 6.1.22, cited from memory).
 */
export function logRising(from: number, count: number): number {
  let sum = 0;
  let product = 1;
  for (let index = 0; index < count; index += 1) {
    product *= from + index;
    if (product < LARGEST) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
}

/**
 * Logarithm of a rising factorial over a factorial, times a power.
 *
 *     ln[ (a)_n / n! z^n ] = ln[ a/1 z (a+1)/2 z ... (a+n-1)/n z ]
 *
 * Factor by factor: each of the three is large where n is, and their difference would lose digits.
 *
 * @param from - a, above 0.
 * @param count - n, whole, 0 or more.
 * @param share - z, above 0; 1 if left out.
 * @returns The logarithm; 0 for no factor.
 * @example
 * logWays(2, 3); // 1.386294361120
 * @see Weights of the negative binomial distribution (Johnson, Kemp & Kotz, cited from memory).
 */
export function logWays(from: number, count: number, share = 1): number {
  return logProduct(count, (index) => ((from + index) / (index + 1)) * share);
}

/** Where both rising factorials begin: a, and a + more. */
export interface RisingShare {
  readonly from: number;
  readonly more: number;
}

/**
 * Logarithm of a rising factorial over another one.
 *
 *     ln[ (a)_n / (a+more)_n ]
 *
 * Factor by factor, for the same reason.
 *
 * @param rise - a (`from`) and `more`, above 0.
 * @param count - n, whole, 0 or more.
 * @returns The logarithm, 0 or less; 0 for no factor.
 * @example
 * logRisingShare({ from: 1, more: 1 }, 3); // -1.386294361120
 * @see Moments of the beta distribution: the mean of p^n under Beta(a, more).
 */
export function logRisingShare(rise: RisingShare, count: number): number {
  const { from, more } = rise;
  const all = from + more;
  return logProduct(count, (index) => (from + index) / (all + index));
}

function logProduct(count: number, factor: (index: number) => number): number {
  let sum = 0;
  // What rounding took off the sum: over two million factors it would come to some billionths.
  let lost = 0;
  let product = 1;
  for (let index = 0; index < count; index += 1) {
    product *= factor(index);
    if (product < LARGEST && product > 1 / LARGEST) continue;
    const part = Math.log(product) - lost;
    const next = sum + part;
    lost = next - sum - part;
    sum = next;
    product = 1;
  }
  return sum + (Math.log(product) - lost);
}

/**
 * Logarithm of a sum of two numbers given by their logarithms.
 *
 *     ln(e^a + e^b), without overflow
 *
 * @param one - a; -Infinity for 0.
 * @param other - b; -Infinity for 0.
 * @returns The logarithm of the sum; -Infinity if both are 0.
 * @example
 * logSum(1000, 1000); // 1000.693147180560
 * @see Log-sum-exp.
 */
export function logSum(one: number, other: number): number {
  const top = Math.max(one, other);
  if (top === -Infinity) return top;
  return top + Math.log1p(Math.exp(Math.min(one, other) - top));
}
