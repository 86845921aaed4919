import { runningSums } from "../statistics/exact-sum";
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
 * The curve rises above 100% where the accounts behind the peak lose money again; peak less total
 * is what the loss-making accounts cost. Equal profits stand by id in natural order; without ids
 * nothing tells them apart, and any order of them is the same curve.
 *
 * @param profits - Profit per account: n amounts of any sign, one currency and period.
 * @param ids - Id of each account; one of `undefined` stands behind its equals with an id.
 * @returns n places in order of rank, and the total; shares of it mean nothing unless it is above 0.
 * @example
 * whaleCurve([50, -20, 70]).cumulative[1]; // 120
 * @see Kaplan, R. S. & Narayanan, V. G. (2001). Measuring and managing customer profitability
 *   (cited from memory).
 */
export function whaleCurve(
  profits: readonly number[] | Float64Array,
  ids?: readonly (string | undefined)[],
): WhaleCurve {
  const amounts = Float64Array.from(profits);
  const order = fallingOrder(amounts, ids);
  const cumulative = runningSums(Float64Array.from(order, (position) => amounts[position] ?? 0));
  return { order, cumulative, total: cumulative.at(-1) ?? 0 };
}
