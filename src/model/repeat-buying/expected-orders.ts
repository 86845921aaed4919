import { fault } from "../errors";
import { betaGeometric, four, sound, type BuyingFit, type BetaGeometric } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import { expectedAtNext } from "./opportunity-answers";
import { ordersBeforeDropOut } from "./orders-before-drop-out";
import { aliveAfter } from "./probability-alive";

/**
 * Orders to be expected of an account in the time to come, given its history.
 *
 *     NBD: t (r+x)/(alpha+T)
 *     (M)BG/NBD: P(alive) E[ (1 - (1 + p t/(alpha+T))^-(r+x)) / p ],  p spread as Beta(a, b+x+z)
 *     (M)BG/CNBD-k: the same with k alpha for alpha, which is near and not exact: see `cohortFactor`
 *     Pareto/NBD: P(alive) (r+x)(beta+T)/(alpha+T) (1 - q^(s-1))/(s-1),  q = (beta+T)/(beta+T+t)
 *     BG/BB: over the next t opportunities
 *
 * The mean over p equals the literature's form with a hypergeometric function; it has no hole at
 * a = 1. The forecast is given where drop-out was not identified too: it nears that of the NBD where the
 * mean chance of leaving nears 0, and not where a and b do and some accounts leave at once.
 *
 * @param fit - A model of orders; parameters above 0, in the unit of time of the history.
 * @param history - x, t_x and T of the account.
 * @param periods - t, in the same unit, 0 or more.
 * @returns Expected orders, 0 or more.
 * @throws {KamError} `not-available` for a model that is none of orders, or beyond doubles.
 * @example
 * expectedOrders({ model: "NBD", parameters: [1, 2] }, { repeatOrders: 3, recency: 5, age: 6 }, 4); // 2
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Schmittlein, Morrison & Colombo (1987);
 *   Reutterer, Platzer & Schroeder (2020), cited from memory.
 */
export function expectedOrders(fit: BuyingFit, history: BuyingHistory, periods: number): number {
  const { repeatOrders, age } = history;
  const [r, alpha, s, beta] = four(fit);
  const all = r + repeatOrders;
  const family = betaGeometric(fit);
  if (family !== undefined) {
    return sound(aliveAfter(fit, history) * ordersWhileAlive(fit, family, { history, periods }));
  }
  if (fit.model === "NBD") return sound((periods * all) / (alpha + age));
  if (fit.model === "Pareto/NBD") {
    const rate = all / (alpha + age);
    return sound(aliveAfter(fit, history) * rate * timeAlive(s, beta + age, periods));
  }
  if (fit.model === "BG/BB") return expectedAtNext(fit, history, periods);
  throw fault("no-model-of-orders-to-come", { model: fit.model });
}

/**
 * Time that an account is still alive of the time to come (Pareto/NBD), given that it is alive now.
 *
 *     integral from 0 to t of (from / (from + y))^s dy = from (1 - (from/(from+t))^(s-1)) / (s-1)
 *
 * @param s - Shape of drop-out, above 0; at s = 1 it is from ln((from+t)/from).
 * @param from - beta + T, above 0.
 * @param periods - t, 0 or more.
 * @returns Expected time alive, 0 to t.
 * @example
 * timeAlive(1, 1, 1); // 0.693147180560
 * @see Schmittlein, Morrison & Colombo (1987), cited from memory.
 */
export function timeAlive(s: number, from: number, periods: number): number {
  const log = Math.log1p(periods / from);
  const exponent = (s - 1) * log;
  return exponent === 0 ? from * log : from * log * (-Math.expm1(-exponent) / exponent);
}

// Orders until the time is up or the account drops out, given that it is alive.
function ordersWhileAlive(
  fit: BuyingFit,
  { k, z }: BetaGeometric,
  { history, periods }: { readonly history: BuyingHistory; readonly periods: number },
): number {
  const [r, alpha, a, b] = four(fit);
  const all = r + history.repeatOrders;
  const time = periods / (k * alpha + history.age);
  return ordersBeforeDropOut({ all, time }, { a, b: b + (history.repeatOrders + z) });
}
