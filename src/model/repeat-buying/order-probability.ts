import { fault } from "../errors";
import { logRisingShare } from "../statistics/rising";
import { betaGeometric, four, sound, type BuyingFit, type BetaGeometric } from "./buying-fit";
import { dropsOutAfter } from "./drop-out-time";
import { opportunityProbability } from "./opportunity-answers";
import { atLeastSteps, logSteps, type RateWithin } from "./steps-within";

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
 * @see Fader, Hardie & Lee (2005), equation (8); Fader & Hardie (2006), note 012, for the Pareto/NBD, cited
 *   from memory.
 */
export function orderProbability(fit: BuyingFit, count: number, periods: number): number {
  const family = betaGeometric(fit);
  if (fit.model === "BG/BB") return opportunityProbability(fit, count, periods);
  if (periods === 0) return orderlessProbability(fit, family, count);
  const [r, alpha] = four(fit);
  if (family !== undefined)
    return within(probabilityBetaGeometric(fit, family, { count, periods }));
  if (fit.model === "NBD") return within(Math.exp(logSteps({ r, alpha, periods }, count)));
  if (fit.model === "Pareto/NBD") return within(probabilityPareto(fit, count, periods));
  throw fault("no-model-of-orders-to-come", { model: fit.model });
}

function within(probability: number): number {
  return Math.min(1, Math.max(0, sound(probability)));
}

// Without time there is no order.
function orderlessProbability(
  { model }: BuyingFit,
  family: BetaGeometric | undefined,
  count: number,
): number {
  if (family !== undefined || model === "NBD" || model === "Pareto/NBD") return count === 0 ? 1 : 0;
  throw fault("no-model-of-orders-to-come", { model });
}

function probabilityBetaGeometric(
  fit: BuyingFit,
  { k, z }: BetaGeometric,
  { count, periods }: { readonly count: number; readonly periods: number },
): number {
  const [r, alpha, a, b] = four(fit);
  const rate = { r, alpha, periods };
  const flips = count + z;
  const stays = logRisingShare({ from: b, more: a }, flips);
  const stopsThere = Math.exp(stays + logSteps(rate, count * k)) * furtherSteps(rate, { count, k });
  if (flips === 0) return stopsThere;
  const before = logRisingShare({ from: b, more: a }, flips - 1);
  const leaves = Math.exp(before) * (a / (a + b + (flips - 1)));
  return stopsThere + leaves * atLeastSteps(rate, count * k);
}

// P(kx <= steps < kx + k) over P(steps = kx).
function furtherSteps(
  { r, alpha, periods }: RateWithin,
  { count, k }: { readonly count: number; readonly k: number },
): number {
  const share = periods / (alpha + periods);
  let ratio = 1;
  let sum = 1;
  for (let steps = count * k + 1; steps < count * k + k; steps += 1) {
    ratio *= ((r + (steps - 1)) / steps) * share;
    sum += ratio;
  }
  return sum;
}

function probabilityPareto(fit: BuyingFit, count: number, periods: number): number {
  const [r, alpha, s, beta] = four(fit);
  const alive = logSteps({ r, alpha, periods }, count) - s * Math.log1p(periods / beta);
  return Math.exp(alive) + dropsOutAfter({ r, alpha, s, beta }, { count, periods });
}
