/** One account on the whale curve. */
export interface WhalePoint {
  /** Position of the account in the amounts handed over, from 0. */
  readonly index: number;
  /** 1 for the most profitable account. */
  readonly rank: number;
  /** Profit of this account and of all that rank before it. */
  readonly cumulative: number;
  /** `cumulative` as a share of total profit; `undefined` where total profit is not above 0. */
  readonly share: number | undefined;
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
 * @returns n points in order of rank; shares have no unit.
 * @example
 * whaleCurve([50, -20, 70])[1].cumulative; // 120
 * @see Kaplan, R. S. & Narayanan, V. G. (2001). Measuring and managing customer profitability
 *   (cited from memory).
 */
export function whaleCurve(profits: readonly number[]): readonly WhalePoint[] {
  const order = [...profits.keys()].sort((one, other) => amount(other) - amount(one));
  let cumulative = 0;
  const points = order.map((index, position) => {
    cumulative += amount(index);
    return { index, rank: position + 1, cumulative };
  });
  const total = cumulative;
  return points.map((point) => ({
    ...point,
    share: total > 0 ? point.cumulative / total : undefined,
  }));

  function amount(index: number): number {
    return profits[index] ?? 0;
  }
}
