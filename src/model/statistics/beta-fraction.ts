import type { BetaShape } from "./beta-mean";

/** Far more steps than any a and b up to a billion need. */
const MOST_STEPS = 100_000;
/** Keeps a division by nothing out of the fraction. */
const LEAST = 1e-300;

/**
 * Continued fraction of the incomplete beta function.
 *
 *     I_z(a, b) = z^a (1-z)^b / (a B(a, b)) * f,   f = 1/(1+ d_1/(1+ d_2/(1+ ...)))
 *     d_2m = m (b-m) z / ((a+2m-1)(a+2m)),   d_2m+1 = -(a+m)(a+b+m) z / ((a+2m)(a+2m+1))
 *
 * The caller knows what stands before f to all its digits, which differences of logarithms of gamma would
 * not give. It converges fast for z below (a+1)/(a+b+2), and holds its digits where z is small.
 *
 * @param shape - a and b, above 0.
 * @param share - z, 0 up to (a+1)/(a+b+2).
 * @returns f, above 0.
 * @example
 * betaFraction({ a: 1, b: 2 }, 0.25); // 1.555555555556
 * @see Abramowitz & Stegun 26.5.8, by Lentz's method; cited from memory.
 */
export function betaFraction(shape: BetaShape, share: number): number {
  const { a, b } = shape;
  let upper = 1;
  let lower = 1 / safe(1 - ((a + b) * share) / (a + 1));
  let fraction = lower;
  const extend = (part: number): number => {
    lower = 1 / safe(1 + part * lower);
    upper = safe(1 + part / upper);
    const change = lower * upper;
    fraction *= change;
    return change;
  };
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    extend(((m * (b - m)) / (a + (2 * m - 1))) * (share / (a + 2 * m)));
    const change = extend(-((a + m) / (a + 2 * m)) * ((a + b + m) / (a + (2 * m + 1))) * share);
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

function safe(value: number): number {
  return Math.abs(value) < LEAST ? LEAST : value;
}
