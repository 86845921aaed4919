import { EPOCH } from "../day-number";

/** Days from 1 March of year 0 to 1 January 1970: years that begin in March end with the leap day. */
const FROM_MARCH = 719_468;
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/**
 * Counts the calendar months from year 0 to a day, so that months can be told apart and subtracted.
 *
 * @param day - A day as a spreadsheet counts them, 61 (1 March 1900) or more; before, one day off.
 * @returns 12 times the year plus the month from 0 (January).
 * @example
 * calendarMonth(46203); // 24317
 * @see Gregorian calendar: 400 years of 146,097 days; months from March on in fives of 153 days.
 */
export function calendarMonth(day: number): number {
  const days = Math.floor(day) - EPOCH + FROM_MARCH;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const ofCycle = days - cycle * CYCLE_DAYS;
  // Every fourth year is longer, every hundredth is not, the last of the cycle is.
  const leaps =
    Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096);
  const year = Math.floor((ofCycle - leaps) / 365);
  const ofYear = ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  return 12 * (CYCLE_YEARS * cycle + year) + fromMarch + 2;
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
