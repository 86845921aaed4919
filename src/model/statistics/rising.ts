/** Products are turned into logarithms before they leave what doubles hold. */
const LARGEST = 1e200;
/** From here on Stirling's series is exact to rounding. */
const LARGE = 12;

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
 * Logarithm of the gamma function (Stirling's series).
 *
 *     ln Gamma(x) = (x - 1/2) ln x - x + ln(2 pi)/2 + 1/(12 x) - 1/(360 x^3) + ...
 *
 * A small x is first raised by ln Gamma(x) = ln Gamma(x + n) - ln (x)_n.
 *
 * @param x - Above 0.
 * @returns ln Gamma(x).
 * @example
 * logGamma(5); // 3.178053830348
 * @see Abramowitz & Stegun 6.1.41, cited from memory.
 */
export function logGamma(x: number): number {
  const raised = Math.max(0, Math.ceil(LARGE - x));
  const large = x + raised;
  const square = 1 / (large * large);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) /
    large;
  const stirling = (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2;
  return stirling + series - logRising(x, raised);
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
