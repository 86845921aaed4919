import { notAvailable } from "../errors";
import { logRising, logWays } from "../statistics/rising";
import { betaGeometric, four, sound, type ActivityFit, type BetaGeometric } from "./activity-fit";
import { dropsOutAfter } from "./drop-out-time";
import { opportunityProbability } from "./opportunity-answers";

/** A sum that needs more terms than these is not taken: it would hold the workbook up. */
const MOST_TERMS = 1_000_000;

/**
 * Probability that a new account places a given number of repeat orders in a time.
 *
 *     NBD: P(x) = (r)_x / x! (alpha/(alpha+t))^r (t/(alpha+t))^x
 *     (M)BG/CNBD-k: B(a, b+x+z)/B(a, b) P(kx <= steps < kx+k)
 *                   + [x > 0 or z] B(a+1, b+x-1+z)/B(a, b) P(steps >= kx),  steps by the NBD
 *     Pareto/NBD: P(x) (beta/(beta+t))^s + integral of P(x) at y times the density of dropping out at y
 *     BG/BB: over t opportunities
 *
 * @param fit - A model of orders with parameters above 0.
 * @param count - x, whole, 0 or more.
 * @param periods - t, in the unit of time of the fit, 0 or more.
 * @returns Probability, 0 to 1.
 * @throws {KamError} `not-available` for a model that is none of orders, or beyond doubles.
 * @example
 * orderProbability({ model: "NBD", parameters: [1, 1] }, 1, 1); // 0.25
 * @see Fader, Hardie & Lee (2005), equation (8); Fader & Hardie (2005) for the Pareto/NBD, cited from
 *   memory.
 */
export function orderProbability(fit: ActivityFit, count: number, periods: number): number {
  const family = betaGeometric(fit);
  if (fit.model === "BG/BB") return opportunityProbability(fit, count, periods);
  if (periods === 0) return orderlessProbability(fit, family, count);
  const [r, alpha] = four(fit);
  if (family !== undefined)
    return within(probabilityBetaGeometric(fit, family, { count, periods }));
  if (fit.model === "NBD") return within(Math.exp(logSteps({ r, alpha, periods }, count)));
  if (fit.model === "Pareto/NBD") return within(probabilityPareto(fit, count, periods));
  throw notAvailable(`${fit.model} is no model of how many orders come`);
}

function within(probability: number): number {
  return Math.min(1, Math.max(0, sound(probability)));
}

// Without time there is no order.
function orderlessProbability(
  { model }: ActivityFit,
  family: BetaGeometric | undefined,
  count: number,
): number {
  if (family !== undefined || model === "NBD" || model === "Pareto/NBD") return count === 0 ? 1 : 0;
  throw notAvailable(`${model} is no model of how many orders come`);
}

interface Rate {
  readonly r: number;
  readonly alpha: number;
  readonly periods: number;
}

// ln of the NBD probability of so many steps.
function logSteps({ r, alpha, periods }: Rate, steps: number): number {
  const made = steps === 0 ? 0 : steps * Math.log1p(alpha / periods);
  return logWays(r, steps) - r * Math.log1p(periods / alpha) - made;
}

function probabilityBetaGeometric(
  fit: ActivityFit,
  { k, z }: BetaGeometric,
  { count, periods }: { readonly count: number; readonly periods: number },
): number {
  const [r, alpha, a, b] = four(fit);
  const rate = { r, alpha, periods };
  const chance = (steps: number): number => Math.exp(logSteps(rate, steps));
  let stopsThere = 0;
  for (let index = 0; index < k; index += 1) stopsThere += chance(count * k + index);
  const flips = count + z;
  const stays = Math.exp(logRising(b, flips) - logRising(a + b, flips));
  if (flips === 0) return stays * stopsThere;
  const leaves =
    (a * Math.exp(logRising(b, flips - 1) - logRising(a + b, flips - 1))) / (a + b + flips - 1);
  return stays * stopsThere + leaves * atLeast(rate, count * k);
}

// Probability of so many steps or more, summed from the side that loses no digits.
function atLeast(rate: Rate, steps: number): number {
  const { r, alpha, periods } = rate;
  const share = periods / (alpha + periods);
  const isBelowMean = steps <= (r / alpha) * periods;
  let index = isBelowMean ? 0 : steps;
  let log = logSteps(rate, index);
  let sum = 0;
  for (let count = 0; count < MOST_TERMS; count += 1) {
    if (isBelowMean && index === steps) return 1 - sum;
    const chance = Math.exp(log);
    sum += chance;
    if (!isBelowMean && chance <= 1e-18 * sum) return sum;
    log += Math.log(((r + index) / (index + 1)) * share);
    index += 1;
  }
  throw notAvailable("so much time is too far ahead for this rate of orders");
}

function probabilityPareto(fit: ActivityFit, count: number, periods: number): number {
  const [r, alpha, s, beta] = four(fit);
  const alive = logSteps({ r, alpha, periods }, count) - s * Math.log1p(periods / beta);
  return Math.exp(alive) + dropsOutAfter({ r, alpha, s, beta }, { count, periods });
}
