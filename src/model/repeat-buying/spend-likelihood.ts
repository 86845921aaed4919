import { fault } from "../errors";
import { digamma, logBeta } from "../statistics/log-beta";
import type { Sloped } from "../statistics/sloped";
import { sound, type BuyingFit } from "./buying-fit";
import { describe, isAtEdge, trust, type Fitted } from "./fitted";
import { best, highest } from "./highest";
import { grown, traded } from "./limits";
import type { Spend } from "./spend";

interface KnownSpend {
  readonly repeatOrders: number;
  readonly meanSpend: number;
}

/** Mean spends of all accounts with as many repeat orders, in a fixed order. */
interface SpendGroup {
  readonly orders: number;
  /** Logarithm of what each spent in all. */
  readonly logTotals: readonly number[];
  readonly logMeans: number;
}

/**
 * Log-likelihood of mean spends (Gamma-Gamma).
 *
 *     ln L = lnG(px+q) - lnG(px) - lnG(q) + q ln gamma + (px-1) ln m + px ln x - (px+q) ln(xm+gamma)
 *          = -ln B(px, q) - ln m - px ln(1 + gamma/xm) - q ln(1 + xm/gamma)
 *
 * lnG is the logarithm of the gamma function. As it is written second it keeps its digits where p, or q
 * and gamma, are large. Accounts without a repeat order say nothing of spend.
 *
 * @param fit - Gamma-Gamma with p, q and gamma above 0.
 * @param spends - Accounts; those with a repeat order have a mean spend above 0.
 * @returns The log-likelihood over the accounts with a repeat order.
 * @throws {KamError} `not-available` where numbers leave what doubles hold.
 * @example
 * spendLikelihood({ model: "Gamma-Gamma", parameters: [1, 1, 1] }, [{ repeatOrders: 1, meanSpend: 1 }]); // -1.386294361120
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025.
 */
export function spendLikelihood(fit: BuyingFit, spends: readonly Spend[]): number {
  const point = Float64Array.from(fit.parameters, Math.log);
  return sound(slopedSpend(withRepeats(spends))(point, new Float64Array(3)));
}

// In an order of their own, so that the order of the accounts changes no digit.
function withRepeats(spends: readonly Spend[]): readonly KnownSpend[] {
  return spends
    .flatMap(({ repeatOrders, meanSpend }) =>
      repeatOrders > 0 && meanSpend !== undefined ? [{ repeatOrders, meanSpend }] : [],
    )
    .sort((one, other) => one.repeatOrders - other.repeatOrders || one.meanSpend - other.meanSpend);
}

function gatherSpends(sorted: readonly KnownSpend[]): readonly SpendGroup[] {
  const byOrders = new Map<number, number[]>();
  for (const { repeatOrders, meanSpend } of sorted) {
    const means = byOrders.get(repeatOrders) ?? [];
    means.push(meanSpend);
    byOrders.set(repeatOrders, means);
  }
  return [...byOrders].map(([orders, means]) => ({
    orders,
    logTotals: means.map((mean) => Math.log(orders) + Math.log(mean)),
    logMeans: means.reduce((sum, mean) => sum + Math.log(mean), 0),
  }));
}

function slopedSpend(sorted: readonly KnownSpend[]): Sloped {
  const groups = gatherSpends(sorted);
  return ([logP = 0, logQ = 0, logGamma = 0], slope) => {
    const [p, q] = [Math.exp(logP), Math.exp(logQ)];
    let [value, byLogP, byLogQ, byLogGamma] = [0, 0, 0, 0];
    for (const { orders, logTotals, logMeans } of groups) {
      const shape = p * orders;
      const count = logTotals.length;
      const { own, all, share } = shares(logTotals, logGamma);
      const ofAll = digamma(shape + q);
      value -= count * logBeta(shape, q) + logMeans + shape * own + q * all;
      byLogP += shape * (count * (ofAll - digamma(shape)) - own);
      byLogQ += q * (count * (ofAll - digamma(q)) - all);
      byLogGamma += q * (count - share) - shape * share;
    }
    slope.set([byLogP, byLogQ, byLogGamma]);
    return value;
  };
}

// Sums of ln(1 + gamma/xm), ln(1 + xm/gamma) and gamma/(xm+gamma), without overflow.
function shares(
  logTotals: readonly number[],
  logGamma: number,
): { readonly own: number; readonly all: number; readonly share: number } {
  let [own, all, share] = [0, 0, 0];
  for (const logTotal of logTotals) {
    const difference = logGamma - logTotal;
    const less = Math.exp(-Math.abs(difference));
    const rest = Math.log1p(less);
    own += Math.max(0, difference) + rest;
    all += Math.max(0, -difference) + rest;
    share += (difference > 0 ? 1 : less) / (1 + less);
  }
  return { own, all, share };
}

/** Accounts do not differ in spend; and each account spends the same at every order. */
const ALIKE = grown("spend alike", [1, 2]);
const STEADY = traded("spend steady", [0, 2]);

/**
 * Fits the Gamma-Gamma model of spend by maximum likelihood.
 *
 * Where it is as likely that accounts do not differ in spend (q and gamma without end), or that each
 * spends the same at every order (p without end), no parameters are identified.
 *
 * @param spends - Accounts; those without a repeat order are no part of it.
 * @returns p, q and gamma in the currency of the spends, with how far they can be trusted.
 * @throws {KamError} `not-available` when no account has a repeat order with an amount.
 * @example
 * fitSpend([{ repeatOrders: 1, meanSpend: 10 }, { repeatOrders: 3, meanSpend: 30 }, { repeatOrders: 2, meanSpend: 20 }]).accounts; // 3
 * @see Fader & Hardie (2013), note 025; the comparison with the limits is ours.
 */
export function fitSpend(spends: readonly Spend[]): Fitted {
  const known = withRepeats(spends);
  if (known.length === 0) throw fault("no-repeat-amount", {});
  const unit = known.reduce((sum, { meanSpend }) => sum + meanSpend / known.length, 0);
  const scaled = known.map((each) => ({ ...each, meanSpend: each.meanSpend / unit }));
  const objective = slopedSpend(scaled);
  const inside = best(objective, [
    [0, 1, 0],
    [2, 1, 0],
  ]);
  const maximum = highest(objective, inside, [ALIKE, STEADY]);
  const described = describe(objective, maximum, [0, 0, Math.log(unit)]);
  const fit: BuyingFit = { model: "Gamma-Gamma", parameters: described.parameters };
  const trusted = trust(maximum);
  // Where accounts do not differ, p may run off besides: then all orders are alike.
  const isSteady = maximum.limits.includes(ALIKE) && isAtEdge({ point: maximum.point.slice(0, 1) });
  return {
    ...fit,
    ...described,
    logLikelihood: spendLikelihood(fit, known),
    ...trusted,
    limits: isSteady ? [...trusted.limits, STEADY.name] : trusted.limits,
    accounts: known.length,
    repeatAccounts: known.length,
  };
}
