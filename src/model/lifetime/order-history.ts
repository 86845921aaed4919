import { exactSum } from "../statistics/exact-sum";
import { addAmount, noAmount, totalOf } from "../statistics/running-total";
import { fault, type KamError } from "../errors";
import { linesByDay, type LedgerLines } from "./ledger-lines";

/** What a ledger says of one account up to a day, times in the unit asked for. */
export interface OrderHistory {
  /** Days with an order after the first (x). */
  readonly repeatOrders: number;
  /** Time from the first to the last order (t_x). */
  readonly recency: number;
  /** Time from the first order to the end (T). */
  readonly age: number;
  /** Time from the last order to the end. */
  readonly silence: number;
  /** Sum of the natural logarithms of the gaps. */
  readonly logGaps: number;
  /** Mean amount of a repeat order; `undefined` without one. */
  readonly meanSpend: number | undefined;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Amount of all orders, credits not taken off. */
  readonly total: number;
  /** Lines that are credits, and their amount, 0 or more. */
  readonly credits: number;
  readonly creditAmount: number;
  /** Lines after the end, which were left out. */
  readonly afterEnd: number;
}

/** The time that is looked at. */
export interface HistoryPeriod {
  /** The last day that counts. */
  readonly end: number;
  /** Days of the unit of time, above 0. */
  readonly unitDays: number;
}

/**
 * How often, how regularly and how lately an account has ordered, from its lines in a ledger.
 *
 * Orders of one day count as one. The first order is not a repeat order. Credits are no orders and
 * are counted apart. Lines after the end are left out, so that a model can be tried on them.
 *
 *     x = order days - 1;  t_x = last - first;  T = end - first;  silence = end - last;
 *     log gaps = sum of ln(gap)
 *
 * @param lines - Lines of one account in any order: days as a spreadsheet counts them, amounts in
 *   money, and which are credits.
 * @param period - `end`: the last day that counts; `unitDays`: days of the unit of time, above 0.
 * @returns Counts, times in the unit, amounts in the ledger's currency.
 * @throws {KamError} `not-available` when there is no order up to the end.
 * @example
 * orderHistory({ days: [10, 17, 31], amounts: [5, 6, 8], credits: [0, 0, 0], from: 0, to: 3 }, { end: 38, unitDays: 7 }).recency; // 3
 * @see Fader, Hardie & Lee (2005). "Counting your customers" the easy way. Marketing Science 24(2),
 *   for x, t_x and T, as seen in the reference pages of the R package BTYD; Platzer & Reutterer (2016) for the sum of log gaps, cited from memory.
 */
export function orderHistory(lines: LedgerLines, period: HistoryPeriod): OrderHistory {
  const { days, amounts, credits, from, to } = linesByDay(lines);
  const { end, unitDays } = period;
  const seen = { orderDays: 0, firstDay: 0, lastDay: -Infinity, logGaps: 0 };
  const spent = { first: noAmount(), repeat: noAmount(), credits: noAmount() };
  const aside = { credits: 0, afterEnd: 0 };
  // A plain loop: it runs over every line of a ledger.
  for (let at = from; at < to; at += 1) {
    const day = days[at] ?? 0;
    const amount = amounts[at] ?? 0;
    if (day > end) {
      aside.afterEnd += 1;
    } else if (credits[at] === 1) {
      aside.credits += 1;
      addAmount(spent.credits, Math.abs(amount));
    } else {
      addOrderDay(seen, day, unitDays);
      addAmount(seen.orderDays === 1 ? spent.first : spent.repeat, amount);
    }
  }
  if (seen.orderDays === 0) throw noOrder(aside);
  const repeatOrders = seen.orderDays - 1;
  return {
    repeatOrders,
    recency: (seen.lastDay - seen.firstDay) / unitDays,
    age: (end - seen.firstDay) / unitDays,
    silence: (end - seen.lastDay) / unitDays,
    logGaps: seen.logGaps,
    meanSpend: repeatOrders === 0 ? undefined : totalOf(spent.repeat) / repeatOrders,
    firstDay: seen.firstDay,
    lastDay: seen.lastDay,
    total: exactSum([totalOf(spent.first), totalOf(spent.repeat)]),
    creditAmount: totalOf(spent.credits),
    ...aside,
  };
}

interface Seen {
  orderDays: number;
  firstDay: number;
  lastDay: number;
  logGaps: number;
}

function addOrderDay(seen: Seen, day: number, unitDays: number): void {
  if (seen.orderDays === 0) seen.firstDay = day;
  else if (day > seen.lastDay) seen.logGaps += Math.log((day - seen.lastDay) / unitDays);
  if (day > seen.lastDay) seen.orderDays += 1;
  seen.lastDay = day;
}

interface Aside {
  readonly credits: number;
  readonly afterEnd: number;
}

function noOrder({ credits, afterEnd }: Aside): KamError {
  return fault("no-order", { credits, afterEnd });
}
