import { fault } from "../errors";
import type { BuyingHistory } from "./buying-history";
import { type Listed, listed } from "./listed";
import { sortedHistories } from "./sorted-histories";

/** Histories gathered for a likelihood: equal ones once with their number, time in mean ages. */
export interface GroupedHistories {
  /** Number of groups; the lists below have one entry each. */
  readonly size: number;
  readonly orders: Listed;
  readonly recency: Listed;
  readonly age: Listed;
  /** Accounts with that very history. */
  readonly accounts: Float64Array;
  /** Accounts, and all their repeat orders, of each different age. */
  readonly byAge: { readonly accounts: Float64Array; readonly orders: Float64Array };
  /** Accounts in all, and those with a repeat order. */
  readonly total: number;
  readonly repeaters: number;
  readonly allOrders: number;
  /** Accounts with more than i repeat orders, for each i from 0. */
  readonly moreThan: Float64Array;
  /** Sum of the logarithms of all gaps, in the unit of time here; `undefined` where one is unknown. */
  readonly logGaps: number | undefined;
  /** What one unit of time is here, in the unit of the histories: their mean age, or 1. */
  readonly timeUnit: number;
}

/**
 * Gathers equal histories, so that a likelihood is summed over few groups instead of all accounts.
 *
 * The groups stand in a fixed order, and whatever is added up is added up in it, so that the order of
 * the accounts changes no digit of a fit. Orders and times stand once each, so that what depends on one
 * of them alone is worked out once for all accounts that have it.
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
  timeUnit?: number,
): GroupedHistories {
  const sorted = sortedHistories(histories);
  const unit = timeUnit ?? meanAge(sorted);
  const { different, accounts } = distinct(sorted);
  const age = listed(different.map((each) => each.age / unit));
  const orders = listed(different.map(({ repeatOrders }) => repeatOrders));
  const moreThan = countMoreThan(sorted);
  return {
    size: different.length,
    orders,
    recency: listed(different.map((each) => each.recency / unit)),
    age,
    accounts,
    byAge: {
      accounts: addedUp(age, (group) => accounts[group] ?? 0),
      orders: addedUp(
        age,
        (group) => (accounts[group] ?? 0) * (different[group]?.repeatOrders ?? 0),
      ),
    },
    total: histories.length,
    repeaters: moreThan[0] ?? 0,
    allOrders: moreThan.reduce((sum, count) => sum + count, 0),
    moreThan,
    logGaps: sumOfLogGaps(sorted, Math.log(unit)),
    timeUnit: unit,
  };
}

function distinct(sorted: readonly BuyingHistory[]): {
  readonly different: readonly BuyingHistory[];
  readonly accounts: Float64Array;
} {
  const different: BuyingHistory[] = [];
  const accounts: number[] = [];
  for (const each of sorted) {
    const last = different.at(-1);
    if (last === undefined || !isSame(last, each)) {
      different.push(each);
      accounts.push(0);
    }
    accounts[accounts.length - 1] = (accounts.at(-1) ?? 0) + 1;
  }
  return { different, accounts: Float64Array.from(accounts) };
}

function isSame(one: BuyingHistory, other: BuyingHistory): boolean {
  return (
    one.repeatOrders === other.repeatOrders &&
    one.recency === other.recency &&
    one.age === other.age
  );
}

function meanAge(sorted: readonly BuyingHistory[]): number {
  const mean = sorted.reduce((sum, { age }) => sum + age / sorted.length, 0);
  if (mean > 0 && Number.isFinite(mean)) return mean;
  throw fault("no-time-passed", {});
}

function sumOfLogGaps(sorted: readonly BuyingHistory[], logUnit: number): number | undefined {
  let sum = 0;
  for (const { repeatOrders, logGaps } of sorted) {
    if (repeatOrders === 0) continue;
    if (logGaps === undefined) return undefined;
    sum += logGaps - repeatOrders * logUnit;
  }
  return sum;
}

function addedUp({ values, at }: Listed, amountOf: (group: number) => number): Float64Array {
  const sums = new Float64Array(values.length);
  at.forEach((value, group) => {
    sums[value] = (sums[value] ?? 0) + amountOf(group);
  });
  return sums;
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
