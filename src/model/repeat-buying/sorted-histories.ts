import type { BuyingHistory } from "./buying-history";

/**
 * Histories in an order of their own: by orders, recency, age and log gaps.
 *
 * @param histories - Buying histories in any order.
 * @returns The same histories; a history whose log gaps are unknown comes before one that is else equal.
 * @example
 * sortedHistories([{ repeatOrders: 1, recency: 3, age: 8 }, { repeatOrders: 0, recency: 0, age: 8 }])[0].repeatOrders; // 0
 * @see House rule: the order of rows changes no digit.
 */
export function sortedHistories(histories: readonly BuyingHistory[]): readonly BuyingHistory[] {
  return [...histories].sort(
    (one, other) =>
      one.repeatOrders - other.repeatOrders ||
      one.recency - other.recency ||
      one.age - other.age ||
      (one.logGaps ?? -Number.MAX_VALUE) - (other.logGaps ?? -Number.MAX_VALUE),
  );
}
