import { fallingOrder } from "./falling-order";

/** The whale curve of a portfolio, a place an account, the most profitable first. */
export interface WhaleCurve {
  /** Position of each account in the profits handed over, from 0. */
  readonly order: Uint32Array;
  /** Profit of the account and of all that stand before it. */
  readonly cumulative: Float64Array;
  /** Profit of all accounts. */
  readonly total: number;
}

/**
 * How profit piles up over accounts, from the most to the least profitable (whale curve).
 *
 *     C_k = p_(1) + ... + p_(k),   share_k = C_k / C_n,   p_(1) >= p_(2) >= ... >= p_(n)
 *
 * The curve rises above 100 % where the accounts behind the peak lose money again; peak less total
 * is what the loss-making accounts cost. Equal profits keep the order in which they were given.
 *
 * @param profits - Profit per account: n amounts of any sign, one currency and period.
 * @returns n places in order of rank, and the total; shares of it mean nothing unless it is above 0.
 * @example
 * whaleCurve([50, -20, 70]).cumulative[1]; // 120
 * @see Kaplan, R. S. & Narayanan, V. G. (2001). Measuring and managing customer profitability
 *   (cited from memory).
 */
export function whaleCurve(profits: readonly number[] | Float64Array): WhaleCurve {
  const amounts = Float64Array.from(profits);
  const order = fallingOrder(amounts);
  const cumulative = new Float64Array(order.length);
  let total = 0;
  for (let place = 0; place < order.length; place += 1) {
    total += amounts[order[place] ?? 0] ?? 0;
    cumulative[place] = total;
  }
  return { order, cumulative, total };
}
