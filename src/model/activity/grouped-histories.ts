import { notAvailable } from "../errors";
import type { BuyingHistory } from "./buying-history";

/** Histories gathered for a likelihood: equal ones once with their number, time in mean ages. */
export interface GroupedHistories {
  /** Number of groups; the lists below have one entry each. */
  readonly size: number;
  readonly orders: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly accounts: Float64Array;
  /** Accounts in all, and those with a repeat order. */
  readonly total: number;
  readonly repeaters: number;
  readonly allOrders: number;
  /** Accounts with more than i repeat orders, for each i from 0. */
  readonly moreThan: Float64Array;
  /** What one unit of time is here, in the unit of the histories: their mean age, or 1. */
  readonly timeUnit: number;
}

/**
 * Gathers equal histories, so that a likelihood is summed over few groups instead of all accounts.
 *
 * The groups stand in a fixed order, so that the order of the accounts changes no digit of a fit.
 *
 * @param histories - n >= 1 buying histories.
 * @param timeUnit - What time is measured in; the mean age if left out, so that the parameters of a
 *   fit are near 1 whatever the unit of the histories.
 * @returns The groups.
 * @throws {KamError} `not-available` when no time has passed for any account.
 * @example
 * groupHistories([{ repeatOrders: 1, recency: 3, age: 8 }, { repeatOrders: 1, recency: 3, age: 8 }]).size; // 1
 * @see Sufficient statistics of the models (Fader, Hardie & Lee, 2005).
 */
export function groupHistories(
  histories: readonly BuyingHistory[],
  timeUnit: number = meanAge(histories),
): GroupedHistories {
  const sorted = [...histories].sort(
    (one, other) =>
      one.repeatOrders - other.repeatOrders || one.recency - other.recency || one.age - other.age,
  );
  const lists = { orders: [0], recency: [0], age: [0], accounts: [0] };
  let last: BuyingHistory | undefined;
  let size = 0;
  for (const each of sorted) {
    if (last !== undefined && isSame(last, each)) {
      lists.accounts[size - 1] = (lists.accounts[size - 1] ?? 0) + 1;
      continue;
    }
    lists.orders[size] = each.repeatOrders;
    lists.recency[size] = each.recency / timeUnit;
    lists.age[size] = each.age / timeUnit;
    lists.accounts[size] = 1;
    last = each;
    size += 1;
  }
  return {
    size,
    orders: Float64Array.from(lists.orders),
    recency: Float64Array.from(lists.recency),
    age: Float64Array.from(lists.age),
    accounts: Float64Array.from(lists.accounts),
    total: histories.length,
    repeaters: histories.filter(({ repeatOrders }) => repeatOrders > 0).length,
    allOrders: histories.reduce((sum, { repeatOrders }) => sum + repeatOrders, 0),
    moreThan: countMoreThan(sorted),
    timeUnit,
  };
}

function isSame(one: BuyingHistory, other: BuyingHistory): boolean {
  return (
    one.repeatOrders === other.repeatOrders &&
    one.recency === other.recency &&
    one.age === other.age
  );
}

function meanAge(histories: readonly BuyingHistory[]): number {
  const mean = histories.reduce((sum, { age }) => sum + age / histories.length, 0);
  if (mean > 0 && Number.isFinite(mean)) return mean;
  throw notAvailable("no time has passed since the first orders, so there is nothing to learn");
}

function countMoreThan(sorted: readonly BuyingHistory[]): Float64Array {
  const most = sorted.at(-1)?.repeatOrders ?? 0;
  const counts = new Float64Array(most);
  for (const { repeatOrders } of sorted) {
    if (repeatOrders > 0) counts[repeatOrders - 1] = (counts[repeatOrders - 1] ?? 0) + 1;
  }
  for (let index = most - 2; index >= 0; index -= 1) {
    counts[index] = (counts[index] ?? 0) + (counts[index + 1] ?? 0);
  }
  return counts;
}
