import { invalidInput, notAvailable } from "../errors";
import type { Sloped } from "../statistics/sloped";
import { logRising } from "../statistics/rising";
import { four, sound, type ActivityFit } from "./activity-fit";
import { best, describe, isAtEdge, type Fitted } from "./fitted";

/** Renewals beyond this are no contract's. */
const MOST_PERIODS = 10_000;

/**
 * Share of a cohort under contract that is still there after a number of renewals (sBG).
 *
 *     S(t) = (beta)_t / (alpha + beta)_t
 *
 * Each account has its own chance to leave at each renewal; the faithful remain, so retention rises.
 *
 * @param fit - sBG with alpha and beta above 0.
 * @param periods - t, whole, 0 or more.
 * @returns Share of the cohort, 0 to 1.
 * @throws {KamError} `invalid-input` when t is not whole or beyond 10,000.
 * @example
 * survival({ model: "sBG", parameters: [1, 1] }, 3); // 0.25
 * @see Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76-90, cited from memory.
 */
export function survival(fit: ActivityFit, periods: number): number {
  const [alpha, beta] = four(fit);
  const t = requirePeriods(periods);
  return sound(Math.exp(logRising(beta, t) - logRising(alpha + beta, t)));
}

/**
 * Share of those still there before a renewal that renew (sBG).
 *
 *     r_t = S(t) / S(t-1) = (beta + t - 1) / (alpha + beta + t - 1)
 *
 * @param fit - sBG with alpha and beta above 0.
 * @param period - t, whole, 1 or more.
 * @returns Retention rate of the renewal, 0 to 1.
 * @throws {KamError} `not-available` before the first renewal; `invalid-input` when t is not whole.
 * @example
 * retention({ model: "sBG", parameters: [1, 1] }, 3); // 0.75
 * @see Fader & Hardie (2007), cited from memory.
 */
export function retention(fit: ActivityFit, period: number): number {
  const [alpha, beta] = four(fit);
  const t = requirePeriods(period);
  if (t === 0) throw notAvailable("there is no renewal before the first period");
  return sound((beta + t - 1) / (alpha + beta + t - 1));
}

function requirePeriods(periods: number): number {
  if (Number.isInteger(periods) && periods >= 0 && periods <= MOST_PERIODS) return periods;
  throw invalidInput({ argument: "periods" }, `a whole number from 0 to ${MOST_PERIODS}`, periods);
}

/**
 * Log-likelihood of a cohort's survivors (sBG).
 *
 *     ln L = sum over t of lost_t ln P(T = t) + survivors ln S(last),
 *     P(T = t) = alpha (beta)_{t-1} / (alpha + beta)_t
 *
 * @param fit - sBG with alpha and beta above 0.
 * @param survivors - Accounts at the start and after each renewal: 3 or more counts, never rising.
 * @returns The log-likelihood.
 * @throws {KamError} `invalid-input` when survivors rise; `not-available` when there are too few.
 * @example
 * renewalLikelihood({ model: "sBG", parameters: [1, 1] }, [2, 1, 1]); // -1.791759469228
 * @see Fader & Hardie (2007), cited from memory.
 */
export function renewalLikelihood(fit: ActivityFit, survivors: readonly number[]): number {
  const point = Float64Array.from(fit.parameters, Math.log);
  return sound(slopedRenewal(requireSurvivors(survivors))(point, new Float64Array(2)));
}

function slopedRenewal(survivors: readonly number[]): Sloped {
  return ([logAlpha = 0, logBeta = 0], slope) => {
    const [alpha, beta] = [Math.exp(logAlpha), Math.exp(logBeta)];
    const stayed = { log: 0, byAlpha: 0, byBeta: 0 };
    let [value, byAlpha, byBeta] = [0, 0, 0];
    // Those lost at t stayed until then; those who are left at the end stayed all along.
    for (let t = 1; t <= survivors.length; t += 1) {
      const all = alpha + beta + t - 1;
      const isEnd = t === survivors.length;
      const count = (survivors[t - 1] ?? 0) - (survivors[t] ?? 0);
      value += count * (stayed.log + (isEnd ? 0 : logAlpha - Math.log(all)));
      byAlpha += count * (stayed.byAlpha + (isEnd ? 0 : 1 / alpha - 1 / all));
      byBeta += count * (stayed.byBeta - (isEnd ? 0 : 1 / all));
      stayed.log += Math.log((beta + t - 1) / all);
      stayed.byAlpha -= 1 / all;
      stayed.byBeta += 1 / (beta + t - 1) - 1 / all;
    }
    slope[0] = byAlpha * alpha;
    slope[1] = byBeta * beta;
    return value;
  };
}

function requireSurvivors(survivors: readonly number[]): readonly number[] {
  if (survivors.length < 3) {
    throw notAvailable("a cohort needs its start and at least two renewals to learn from");
  }
  survivors.forEach((count, index) => {
    const before = survivors[index - 1] ?? Infinity;
    if (count >= 0 && count <= before) return;
    const expected = index === 0 ? "a number of 0 or more" : `a number from 0 to ${before}`;
    throw invalidInput(
      { argument: "history", column: "survivors", row: index + 1 },
      expected,
      count,
    );
  });
  if (survivors[0] === survivors.at(-1)) {
    throw notAvailable("nobody left, so there is no leaving to learn from");
  }
  return survivors;
}

/**
 * Fits the sBG model of contract renewal to a cohort's survivors by maximum likelihood.
 *
 * @param survivors - Accounts at the start and after each renewal: 3 or more counts, never rising.
 * @returns alpha and beta, with how far they can be trusted.
 * @throws {KamError} `invalid-input` when survivors rise; `not-available` when there are too few or
 *   nobody left.
 * @example
 * fitRenewal([100, 60, 45]).accounts; // 100
 * @see Fader & Hardie (2007), cited from memory.
 */
export function fitRenewal(survivors: readonly number[]): Fitted {
  const objective = slopedRenewal(requireSurvivors(survivors));
  const maximum = best(objective, [
    [0, 0],
    [0, 1],
  ]);
  const described = describe(objective, maximum, [0, 0]);
  const fit: ActivityFit = { model: "sBG", parameters: described.parameters };
  return {
    ...fit,
    ...described,
    logLikelihood: renewalLikelihood(fit, survivors),
    converged: maximum.converged,
    identified: !isAtEdge(maximum),
    accounts: survivors[0] ?? 0,
    repeatAccounts: survivors[1] ?? 0,
  };
}
