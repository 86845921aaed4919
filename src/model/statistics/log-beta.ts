import gammaln from "@stdlib/math-base-special-gammaln";

/** From here on the series below is exact to rounding. */
const LARGE = 10;
const HALF_LOG_TURN = 0.5 * Math.log(2 * Math.PI);

/** Terms of Stirling's series, B_2n / (2n (2n-1)), and those of its slope, B_2n / 2n. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const SLOPES = STIRLING.map((term, index) => term * (2 * index + 1));

/**
 * Logarithm of the beta function, which keeps its digits where an argument is large.
 *
 *     ln B(u, v) = lnG(u) + lnG(v) - lnG(u+v)
 *                = ln(2 pi (1/u + 1/v))/2 - u ln(1 + v/u) - v ln(1 + u/v) + d(u) + d(v) - d(u+v)
 *
 * d is what Stirling's formula leaves of lnG. Three logarithms of gamma would be large numbers whose
 * difference is small.
 *
 * @param u - Above 0.
 * @param v - Above 0.
 * @returns The logarithm, to some 1e-14 of the larger of u ln(1 + v/u) and v ln(1 + u/v).
 * @example
 * logBeta(2, 3); // -2.484906649788
 * @see Stirling's series (Abramowitz & Stegun 6.1.40, cited from memory).
 */
export function logBeta(u: number, v: number): number {
  return (
    HALF_LOG_TURN +
    0.5 * Math.log(1 / u + 1 / v) -
    u * Math.log1p(v / u) -
    v * Math.log1p(u / v) +
    stirlingRest(u) +
    stirlingRest(v) -
    stirlingRest(u + v)
  );
}

// ln G(z) - ((z - 1/2) ln z - z + ln(2 pi)/2)
function stirlingRest(z: number): number {
  if (z < LARGE) return gammaln(z) - (z - 0.5) * Math.log(z) + z - HALF_LOG_TURN;
  return series(STIRLING, z);
}

function series(terms: readonly number[], z: number): number {
  const square = 1 / (z * z);
  return terms.reduceRight((sum, term) => sum * square + term, 0) / z;
}

/**
 * Slope of the logarithm of the gamma function.
 *
 *     psi(z) = ln z - 1/2z - sum of B_2n / (2n z^2n),   from z >= 10 on, reached by psi(z) = psi(z+1) - 1/z
 *
 * @param z - Above 0.
 * @returns psi(z).
 * @example
 * digamma(1); // -0.577215664902
 * @see Abramowitz & Stegun 6.3.5 and 6.3.18, cited from memory.
 */
export function digamma(z: number): number {
  let shifted = z;
  let sum = 0;
  for (; shifted < LARGE; shifted += 1) sum -= 1 / shifted;
  return sum + Math.log(shifted) - 0.5 / shifted - series(SLOPES, shifted) / shifted;
}
