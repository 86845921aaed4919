import { betaFraction } from "../statistics/beta-fraction";
import { logWays } from "../statistics/rising";

/** Rates spread with shape r and scale alpha, and a time t. */
export interface RateWithin {
  readonly r: number;
  readonly alpha: number;
  readonly periods: number;
}

/**
 * Logarithm of the probability of just so many steps in a time (NBD).
 *
 *     ln[ (r)_n / n! (t/(alpha+t))^n (alpha/(alpha+t))^r ]
 *
 * @param rate - r, alpha and t, above 0.
 * @param steps - n, whole, 0 or more.
 * @returns The logarithm.
 * @example
 * logSteps({ r: 1, alpha: 1, periods: 1 }, 1); // -1.386294361120
 * @see Ehrenberg (1988), Repeat-Buying, cited from memory.
 */
export function logSteps(rate: RateWithin, steps: number): number {
  const { r, alpha, periods } = rate;
  return logWays(r, steps, periods / (alpha + periods)) - r * Math.log1p(periods / alpha);
}

/**
 * Probability of so many steps or more in a time (NBD).
 *
 *     P(N >= n) = I_z(n, r),   z = t/(alpha+t)
 *
 * Above the mean it is taken as it stands, below it as what fewer steps leave. Where r is below 1 that
 * would be next to nothing of 1: then as what 1 to n-1 steps leave of those who make any.
 *
 * @param rate - r, alpha and t, above 0.
 * @param steps - n, whole, 0 or more.
 * @returns Probability, 0 to 1.
 * @example
 * atLeastSteps({ r: 1, alpha: 1, periods: 1 }, 2); // 0.25
 * @see Abramowitz & Stegun 26.5.26, cited from memory.
 */
export function atLeastSteps(rate: RateWithin, steps: number): number {
  const { r, alpha, periods } = rate;
  if (steps === 0) return 1;
  const share = periods / (alpha + periods);
  if (share * (steps + r + 2) < steps + 1) {
    return Math.exp(logSteps(rate, steps)) * betaFraction({ a: steps, b: r }, share);
  }
  return r < 1 ? anyStep(rate) - fromOne(rate, steps) : 1 - fewerSteps(rate, steps);
}

function anyStep({ r, alpha, periods }: RateWithin): number {
  return -Math.expm1(-r * Math.log1p(periods / alpha));
}

// Probability of 1 step or more, and fewer than so many.
function fromOne(rate: RateWithin, steps: number): number {
  const { r, alpha, periods } = rate;
  const share = periods / (alpha + periods);
  let chance = Math.exp(-r * Math.log1p(periods / alpha));
  let sum = 0;
  for (let index = 1; index < steps; index += 1) {
    chance *= ((r + (index - 1)) / index) * share;
    sum += chance;
  }
  return sum;
}

// Probability of fewer steps than so many, which is below the mean: the further down, the less likely.
function fewerSteps(rate: RateWithin, steps: number): number {
  const { r, alpha, periods } = rate;
  const share = periods / (alpha + periods);
  let chance = Math.exp(logSteps(rate, steps - 1));
  let sum = 0;
  for (let index = steps - 1; index >= 0 && chance > 1e-18 * sum; index -= 1) {
    sum += chance;
    chance *= index / ((r + (index - 1)) * share);
  }
  return sum;
}
