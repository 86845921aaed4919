import { calendarDay } from "../calendar-day";

/**
 * Counts the calendar months from year 0 to a day, so that months can be told apart and subtracted.
 *
 * @param day - A day as a spreadsheet counts them, 61 (1 March 1900) or more; before, one day off.
 * @returns 12 times the year plus the month from 0 (January).
 * @example
 * calendarMonth(46203); // 24317
 */
export function calendarMonth(day: number): number {
  const { year, month } = calendarDay(day);
  return 12 * year + month;
}

/**
 * The last calendar month that is over on a day.
 *
 * @param day - A day as a spreadsheet counts them.
 * @returns Its own month if it is the last day of it, else the month before, counted as above.
 * @example
 * lastFullMonth(46203); // 24317
 */
export function lastFullMonth(day: number): number {
  return calendarMonth(day + 1) - 1;
}

/**
 * The first calendar month that lies wholly on or after a day.
 *
 * @param day - A day as a spreadsheet counts them.
 * @returns Its own month if it is the first day of it, else the month after, counted as above.
 * @example
 * firstFullMonth(46203); // 24318
 */
export function firstFullMonth(day: number): number {
  return calendarMonth(day - 1) + 1;
}
