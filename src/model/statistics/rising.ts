import gammaln from "@stdlib/math-base-special-gammaln";

/** Up to so many factors they are multiplied out, which is exact to rounding. */
const MULTIPLIED_OUT = 64;

/**
 * Logarithm of a rising factorial.
 *
 *     ln (a)_n = ln[ a (a+1) ... (a+n-1) ] = ln Gamma(a+n) - ln Gamma(a)
 *
 * @param from - a, above 0.
 * @param count - n, whole, 0 or more.
 * @returns The logarithm; 0 for no factor.
 * @example
 * logRising(2, 3); // 3.178053830348
 * @see Pochhammer's symbol (Abramowitz & Stegun 6.1.22, cited from memory).
 */
export function logRising(from: number, count: number): number {
  if (count > MULTIPLIED_OUT) return gammaln(from + count) - gammaln(from);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += Math.log(from + index);
  return sum;
}

/**
 * Logarithm of the gamma function.
 *
 * @param x - Above 0.
 * @returns ln Gamma(x).
 * @example
 * logGamma(5); // 3.178053830348
 * @see FreeBSD's lgamma, as ported by the stdlib authors.
 */
export function logGamma(x: number): number {
  return gammaln(x);
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
