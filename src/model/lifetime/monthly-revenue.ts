import { fault } from "../errors";
import { addAmount, noAmount, totalOf } from "../statistics/running-total";
import { firstFullMonth, lastFullMonth, calendarMonth } from "./calendar-month";
import type { LedgerLines } from "./ledger-lines";

/**
 * Revenue of an account month by month, over the calendar months that are known in full: from its
 * first order to the last month that is over.
 *
 * The month of the first order counts only when the order was on its first day: what came before
 * it in that month, or before the ledger begins, is not known.
 *
 * @param lines - Lines of one account in any order; credits are taken off, whatever their sign.
 * @param end - The last day that counts; a month that is not over on it is left out.
 * @returns n >= 1 amounts of money, the oldest first; a month without a line is 0.
 * @throws {KamError} `not-available` when no full month lies between the first order and the end.
 * @example
 * monthlyRevenue({ days: [46054, 46172], amounts: [5, 7], credits: [0, 0], from: 0, to: 2 }, 46203); // [5, 0, 0, 7, 0]
 */
export function monthlyRevenue(lines: LedgerLines, end: number): readonly number[] {
  const { days, amounts, credits, from, to } = lines;
  const last = lastFullMonth(end);
  const first = firstFullMonth(firstOrderDay(lines));
  if (!(first <= last)) {
    throw fault("no-full-month", {});
  }
  const months = Array.from({ length: last - first + 1 }, noAmount);
  for (let at = from; at < to; at += 1) {
    const month = months[calendarMonth(days[at] ?? 0) - first];
    const amount = amounts[at] ?? 0;
    if (month !== undefined) addAmount(month, credits[at] === 1 ? -Math.abs(amount) : amount);
  }
  return months.map(totalOf);
}

function firstOrderDay({ days, credits, from, to }: LedgerLines): number {
  let first = Infinity;
  for (let at = from; at < to; at += 1) {
    if (credits[at] !== 1) first = Math.min(first, days[at] ?? 0);
  }
  return first;
}
