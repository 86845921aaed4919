import { fault } from "../errors";
import { four, sound, type BuyingFit } from "./buying-fit";
import { unknownIn } from "./buying-history";

/** What is known of the money of one account's repeat orders. */
export interface Spend {
  /** Repeat orders (x). */
  readonly repeatOrders: number;
  /** Mean amount of a repeat order (m); `undefined` without one. */
  readonly meanSpend: number | undefined;
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
 *   and when there are repeat orders and their mean amount is unknown; `invalid-input` when it is 0 or less.
 * @example
 * expectedSpend({ model: "Gamma-Gamma", parameters: [6.25, 3.74, 15.44] }, { repeatOrders: 0, meanSpend: undefined }); // 35.218978102190
 * @see Fader & Hardie (2013), note 025.
 */
export function expectedSpend(fit: BuyingFit, spend: Spend): number {
  const [p, q, gamma] = four(fit);
  const weight = p * spend.repeatOrders + (q - 1);
  if (!(weight > 0)) throw fault("no-mean-spend", { repeatOrders: spend.repeatOrders });
  return sound((p * gamma + p * spentIn(spend)) / weight);
}

/**
 * What an account spent in all its repeat orders.
 *
 * @param spend - x and m of the account.
 * @returns x m, 0 without a repeat order.
 * @throws {KamError} `not-available` when there are repeat orders and m is unknown; `invalid-input` when
 *   it is 0 or less.
 * @example
 * spentIn({ repeatOrders: 2, meanSpend: 30 }); // 60
 * @see House rule: blank is unknown, never 0.
 */
export function spentIn(spend: Spend): number {
  const { repeatOrders, meanSpend } = spend;
  if (repeatOrders === 0) return 0;
  if (meanSpend === undefined) throw unknownIn("mean_spend");
  if (meanSpend > 0) return repeatOrders * meanSpend;
  throw fault("zero-despite-orders", { found: meanSpend }, { column: "mean_spend" });
}
