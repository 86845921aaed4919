import { fault } from "../errors";
import { integrate } from "../statistics/legendre";
import { four, sound, type BuyingFit } from "./buying-fit";
import type { BuyingHistory } from "./buying-history";
import { aliveAfter } from "./probability-alive";

/**
 * All orders still to be expected of an account, each worth the less the later it comes
 * (discounted expected residual transactions, DERT, Pareto/NBD).
 *
 *     DERT = (r+x)/(alpha+T) P(alive) integral over t >= 0 of ((beta+T)/(beta+T+t))^s e^(-rate t) dt
 *
 * Times the contribution of an order it is the lifetime value still to come.
 *
 * @param fit - Pareto/NBD with parameters above 0.
 * @param history - x, t_x and T of the account.
 * @param rate - Continuous discount rate per unit of time of the history, above 0:
 *   ln(1 + yearly rate) / units per year.
 * @returns Discounted expected orders, 0 or more.
 * @throws {KamError} `not-available` for another model; `invalid-input` for a rate of 0 or less.
 * @example
 * discountedOrders({ model: "Pareto/NBD", parameters: [0.5629966, 12.559037, 0.4081095, 10.5148048] }, { repeatOrders: 7, recency: 35, age: 77.86 }, 0.0027); // 1.8641833281
 * @see Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4), cited from memory;
 *   they write the integral with Tricomi's function.
 */
export function discountedOrders(fit: BuyingFit, history: BuyingHistory, rate: number): number {
  requireLifetime(fit);
  if (!(rate > 0)) throw fault("not-above", { bound: 0, found: rate }, { argument: "rate" });
  const [r, alpha, s, beta] = four(fit);
  const from = beta + history.age;
  const decay = rate * from;
  const orders = (r + history.repeatOrders) / (alpha + history.age);
  return sound(orders * aliveAfter(fit, history) * from * decayed(s, decay));
}

/**
 * Lets a fit through whose orders over a lifetime have a discounted sum.
 *
 * @param fit - A model with its parameters.
 * @returns The same fit.
 * @throws {KamError} `not-available` for a model other than the Pareto/NBD, or where drop-out was not
 *   identified.
 * @example
 * requireLifetime({ model: "Pareto/NBD", parameters: [1, 1, 1, 1] }).model; // "Pareto/NBD"
 * @see Fader, Hardie & Lee (2005), RFM and CLV, cited from memory.
 */
export function requireLifetime(fit: BuyingFit): BuyingFit {
  if (fit.model !== "Pareto/NBD") {
    throw fault("not-of-pareto-nbd", { model: fit.model });
  }
  if (fit.identified !== false) return fit;
  throw fault("lifetime-not-identified", {});
}

// Integral over v >= 0 of (1+v)^-s e^(-decay v) dv, over w = ln(1+v).
function decayed(s: number, decay: number): number {
  const byRate = Math.log1p(60 / decay);
  const to = s > 1 ? Math.min(byRate, 45 / (s - 1)) : byRate;
  return integrate((w) => Math.exp((1 - s) * w - decay * Math.expm1(w)), {
    from: 0,
    to,
    panels: 12 + Math.ceil(to * Math.max(4, Math.abs(1 - s) / 4)),
  });
}
