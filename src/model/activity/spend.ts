import gammaln from "@stdlib/math-base-special-gammaln";
import { notAvailable } from "../errors";
import { numericSlope } from "../statistics/numeric-slope";
import type { Sloped } from "../statistics/sloped";
import { four, sound, type ActivityFit } from "./activity-fit";
import { misfit } from "./buying-history";
import { best, describe, isAtEdge, type Fitted } from "./fitted";

/** What is known of the money of one account's repeat orders. */
export interface Spend {
  /** Repeat orders (x). */
  readonly repeatOrders: number;
  /** Mean amount of a repeat order (m); `undefined` without one. */
  readonly meanSpend: number | undefined;
}

interface KnownSpend {
  readonly repeatOrders: number;
  readonly meanSpend: number;
}

/**
 * Log-likelihood of mean spends (Gamma-Gamma).
 *
 *     ln L = lnG(px+q) - lnG(px) - lnG(q) + q ln gamma + (px-1) ln m + px ln x - (px+q) ln(xm+gamma)
 *
 * lnG is the logarithm of the gamma function. Accounts without a repeat order say nothing of spend.
 *
 * @param fit - Gamma-Gamma with p, q and gamma above 0.
 * @param spends - Accounts; those with a repeat order have a mean spend above 0.
 * @returns The log-likelihood over the accounts with a repeat order.
 * @throws {KamError} `not-available` where numbers leave what doubles hold.
 * @example
 * spendLikelihood({ model: "Gamma-Gamma", parameters: [1, 1, 1] }, [{ repeatOrders: 1, meanSpend: 1 }]); // -1.386294361120
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025.
 */
export function spendLikelihood(fit: ActivityFit, spends: readonly Spend[]): number {
  const point = Float64Array.from(fit.parameters, Math.log);
  return sound(slopedSpend(withRepeats(spends))(point, new Float64Array(3)));
}

function withRepeats(spends: readonly Spend[]): readonly KnownSpend[] {
  return spends.flatMap(({ repeatOrders, meanSpend }) =>
    repeatOrders > 0 && meanSpend !== undefined ? [{ repeatOrders, meanSpend }] : [],
  );
}

function slopedSpend(spends: readonly KnownSpend[]): Sloped {
  const byOrders = new Map<number, { count: number; logSpend: number; spends: number[] }>();
  for (const { repeatOrders, meanSpend } of sortedSpends(spends)) {
    const group = byOrders.get(repeatOrders) ?? { count: 0, logSpend: 0, spends: [] };
    group.count += 1;
    group.logSpend += Math.log(meanSpend);
    group.spends.push(meanSpend);
    byOrders.set(repeatOrders, group);
  }
  const groups = [...byOrders];
  return numericSlope(([logP = 0, logQ = 0, logGammaScale = 0]) => {
    const [p, q, gamma] = [Math.exp(logP), Math.exp(logQ), Math.exp(logGammaScale)];
    let value = 0;
    for (const [orders, { count, logSpend, spends: means }] of groups) {
      const shape = p * orders;
      let logAll = 0;
      for (const mean of means) logAll += Math.log(orders * mean + gamma);
      const constants = gammaln(shape + q) - gammaln(shape) - gammaln(q) + q * logGammaScale;
      value +=
        count * (constants + shape * Math.log(orders)) +
        (shape - 1) * logSpend -
        (shape + q) * logAll;
    }
    return value;
  });
}

// In a fixed order, so that the order of the accounts changes no digit.
function sortedSpends(spends: readonly KnownSpend[]): readonly KnownSpend[] {
  return [...spends].sort(
    (one, other) => one.repeatOrders - other.repeatOrders || one.meanSpend - other.meanSpend,
  );
}

/**
 * Fits the Gamma-Gamma model of spend by maximum likelihood.
 *
 * @param spends - Accounts; those without a repeat order are no part of it.
 * @returns p, q and gamma in the currency of the spends, with how far they can be trusted.
 * @throws {KamError} `not-available` when no account has a repeat order with an amount.
 * @example
 * fitSpend([{ repeatOrders: 1, meanSpend: 10 }, { repeatOrders: 3, meanSpend: 30 }, { repeatOrders: 2, meanSpend: 20 }]).accounts; // 3
 * @see Fader & Hardie (2013), note 025.
 */
export function fitSpend(spends: readonly Spend[]): Fitted {
  const known = withRepeats(spends);
  if (known.length === 0) throw notAvailable("no account has a repeat order with an amount");
  const unit = known.reduce((sum, { meanSpend }) => sum + meanSpend / known.length, 0);
  const scaled = known.map((each) => ({ ...each, meanSpend: each.meanSpend / unit }));
  const objective = slopedSpend(scaled);
  const maximum = best(objective, [
    [0, 1, 0],
    [2, 1, 0],
  ]);
  const described = describe(objective, maximum, [0, 0, Math.log(unit)]);
  const fit: ActivityFit = { model: "Gamma-Gamma", parameters: described.parameters };
  return {
    ...fit,
    ...described,
    logLikelihood: spendLikelihood(fit, known),
    converged: maximum.converged,
    identified: !isAtEdge(maximum),
    accounts: known.length,
    repeatAccounts: known.length,
  };
}

/**
 * Mean amount of an order that is to be expected of an account (Gamma-Gamma).
 *
 *     E[M | x, m] = (q-1)/(px+q-1) p gamma/(q-1) + px/(px+q-1) m
 *
 * Between what all accounts spend and what this one spent, the nearer to its own the more orders
 * stand behind it. Spend must not depend on how often an account orders; check it before you rely on it.
 *
 * @param fit - Gamma-Gamma with p, q and gamma above 0.
 * @param spend - x and m of the account; without a repeat order the mean of all accounts is expected.
 * @returns The expected mean amount, in the currency of the fit.
 * @throws {KamError} `not-available` when px + q is not above 1, as there is no mean then;
 *   `invalid-input` when there are repeat orders and no mean amount.
 * @example
 * expectedSpend({ model: "Gamma-Gamma", parameters: [6.25, 3.74, 15.44] }, { repeatOrders: 0, meanSpend: undefined }); // 35.218978102190
 * @see Fader & Hardie (2013), note 025.
 */
export function expectedSpend(fit: ActivityFit, spend: Spend): number {
  const { repeatOrders, meanSpend = 0 } = spend;
  const [p, q, gamma] = four(fit);
  const weight = p * repeatOrders + q - 1;
  if (!(weight > 0)) throw notAvailable("spend has no mean under this fit: q is not above 1");
  if (repeatOrders > 0 && !(meanSpend > 0)) {
    throw misfit("mean_spend", "a number above 0, as there are repeat orders", spend.meanSpend);
  }
  return sound((p * gamma + p * repeatOrders * meanSpend) / weight);
}
