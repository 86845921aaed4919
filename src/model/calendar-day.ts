import { EPOCH } from "./day-number";

/** A day by the calendar; `month` is 0 for January. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March of year 0 to 1 January 1970: years that begin in March end with the leap day. */
const FROM_MARCH = 719_468;
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/**
 * Which day of the calendar a number is.
 *
 * @param day - A day as a spreadsheet counts them, 61 (1 March 1900) or more; before, one day off.
 * @returns Its year, month from 0 and day of the month; the time of day is left aside.
 * @example
 * calendarDay(46203); // { year: 2026, month: 5, day: 30 }
 * @see Gregorian calendar: 400 years of 146,097 days; months from March on in fives of 153 days.
 */
export function calendarDay(day: number): CalendarDay {
  const days = Math.floor(day) - EPOCH + FROM_MARCH;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const ofCycle = days - cycle * CYCLE_DAYS;
  // Every fourth year is longer, every hundredth is not, the last of the cycle is.
  const leaps =
    Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096);
  const year = Math.floor((ofCycle - leaps) / 365);
  const ofYear = ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const isNextYear = fromMarch > 9;
  return {
    year: CYCLE_YEARS * cycle + year + (isNextYear ? 1 : 0),
    month: fromMarch + (isNextYear ? -10 : 2),
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/**
 * A day as it is written everywhere alike.
 *
 * @param day - As for `calendarDay`.
 * @returns Year, month and day with hyphens between them.
 * @example
 * isoDay(46203.75); // "2026-06-30"
 */
export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  return [year, month + 1, ofMonth].map((part) => String(part).padStart(2, "0")).join("-");
}
