import { isoDay } from "../model/calendar-day";

/**
 * Workbooks count their days from 1900 or from 1904; all that is asked here, and all functions, count from 1900.
 *
 * @see support.microsoft.com/office/e7fe7167-48a9-4b96-bb53-5612a800b487
 */

/** How the numbers are meant that are days. */
export interface DayCount {
  /** There where the workbook counts its days from 1904, and not from 1900. */
  readonly countsFrom1904?: true;
}

/** How many days a count from 1904 is behind one from 1900. */
const BEHIND = 1462;

/**
 * A cell of days as a count from 1900 has it. A number that is not above 0 stays: a blank cell that
 * a formula hands on is 0, and nothing below it is a day.
 */
export function dayFrom1900<T>(cell: T): T | number {
  return typeof cell === "number" && cell > 0 ? cell + BEHIND : cell;
}

/** A day as a count from 1904 has it; `undefined` for those that lie before its first one. */
export function dayFrom1904(day: number): number | undefined {
  return day > BEHIND ? day - BEHIND : undefined;
}

/** The first day that a count from 1904 can be told to hold. */
export const FIRST_FROM_1904 = isoDay(BEHIND + 1);

/** Text, a single sign, and conditions, colours and currencies: none of it is shown as a day. */
const NO_SIGN = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Whether a format such as `yyyy-mm-dd` shows days. */
export function showsDays(format: string): boolean {
  return /[yd]/i.test(format.replace(NO_SIGN, ""));
}
