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
 * Logarithm of a rising factorial over a factorial.
 *
 *     ln[ (a)_n / n! ] = ln[ a/1 (a+1)/2 ... (a+n-1)/n ]
 *
 * Factor by factor: each of both is large where n is, and their difference would lose digits.
 *
 * @param from - a, above 0.
 * @param count - n, whole, 0 or more.
 * @returns The logarithm; 0 for no factor.
 * @example
 * logWays(2, 3); // 1.386294361120
 * @see Weights of the negative binomial distribution (Johnson, Kemp & Kotz, cited from memory).
 */
export function logWays(from: number, count: number): number {
  let sum = 0;
  let product = 1;
  for (let index = 0; index < count; index += 1) {
    product *= (from + index) / (index + 1);
    if (product < LARGEST && product > 1 / LARGEST) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
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
