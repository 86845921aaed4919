import { fault } from "../errors";
import type { Sloped } from "../statistics/sloped";
import { sound, type BuyingFit } from "./buying-fit";
import { describe, trust, type Fitted } from "./fitted";
import { best, highest } from "./highest";
import { grown, shrunk } from "./limits";

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
export function renewalLikelihood(fit: BuyingFit, survivors: readonly number[]): number {
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
      // In this order: alpha and beta may be far below 1, and their digits count.
      const all = alpha + beta + (t - 1);
      const isEnd = t === survivors.length;
      const count = (survivors[t - 1] ?? 0) - (survivors[t] ?? 0);
      value += count * (stayed.log + (isEnd ? 0 : logAlpha - Math.log(all)));
      byAlpha += count * (stayed.byAlpha + (isEnd ? 0 : 1 / alpha - 1 / all));
      byBeta += count * (stayed.byBeta - (isEnd ? 0 : 1 / all));
      stayed.log += Math.log((beta + (t - 1)) / all);
      stayed.byAlpha -= 1 / all;
      stayed.byBeta += 1 / (beta + (t - 1)) - 1 / all;
    }
    slope[0] = byAlpha * alpha;
    slope[1] = byBeta * beta;
    return value;
  };
}

/** A count of survivors above the one before it. */
interface Rise {
  /** Its position, from 0. */
  readonly at: number;
  readonly before: number;
  readonly found: number;
}

/**
 * Looks for a cohort that grows, which no cohort does.
 *
 * @param survivors - Accounts at the start and after each renewal, 0 or more each.
 * @returns The first count above the one before it; `undefined` when there is none.
 * @example
 * firstRise([100, 60, 70])?.at; // 2
 * @see Definition of a cohort.
 */
export function firstRise(survivors: readonly number[]): Rise | undefined {
  const at = survivors.findIndex((count, index) => count > (survivors[index - 1] ?? Infinity));
  return at < 0 ? undefined : { at, before: survivors[at - 1] ?? 0, found: survivors[at] ?? 0 };
}

function requireSurvivors(survivors: readonly number[]): readonly number[] {
  if (survivors.length < 3) {
    throw fault("cohort-too-short", {});
  }
  survivors.forEach((found, index) => {
    if (found >= 0) return;
    throw fault("not-from", { least: 0, found }, { argument: "survivors", row: index + 1 });
  });
  const rise = firstRise(survivors);
  if (rise !== undefined) {
    const { at, before, found } = rise;
    throw fault("not-up-to", { most: before, found }, { argument: "survivors", row: at + 1 });
  }
  if (survivors[0] === survivors.at(-1)) {
    throw fault("nobody-left", {});
  }
  if (survivors[1] === 0) {
    throw fault("nobody-renewed", {});
  }
  return survivors;
}

/** All renew with the same chance; and an account leaves at its first renewal or never. */
const LIMITS = [grown("leaving alike", [0, 1]), shrunk("at once or never", [0, 1])];

/**
 * Fits the sBG model of contract renewal to a cohort's survivors by maximum likelihood.
 *
 * @param survivors - Accounts at the start and after each renewal: 3 or more counts, never rising.
 * @returns alpha and beta, with how far they can be trusted.
 * @throws {KamError} `invalid-input` when survivors rise; `not-available` when there are too few,
 *   nobody left or nobody renewed.
 * @example
 * fitRenewal([100, 60, 45]).accounts; // 100
 * @see Fader & Hardie (2007), cited from memory.
 */
export function fitRenewal(survivors: readonly number[]): Fitted {
  const objective = slopedRenewal(requireSurvivors(survivors));
  const inside = best(objective, [
    [0, 0],
    [0, 1],
  ]);
  const maximum = highest(objective, inside, LIMITS);
  const described = describe(objective, maximum, [0, 0]);
  const fit: BuyingFit = { model: "sBG", parameters: described.parameters };
  return {
    ...fit,
    ...described,
    logLikelihood: renewalLikelihood(fit, survivors),
    ...trust(maximum),
    accounts: survivors[0] ?? 0,
    repeatAccounts: survivors[1] ?? 0,
  };
}
