import { DAY_MILLISECONDS, EPOCH, FIRST_SURE_DAY } from "../../model/day-number";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
const CENTURY = 100;

/**
 * The day of a date that may stand in a table of accounts; what lies before 1950 or behind 2100 is
 * rather a phone number. A year of two digits lies in 1950 to 2049.
 */
export function dayInSight(year: string, month: number, day: number): number | undefined {
  const short = Number(year);
  const century = FIRST_YEAR - (FIRST_YEAR % CENTURY);
  const next = short < FIRST_YEAR % CENTURY ? CENTURY : 0;
  const full = year.length === 2 ? century + next + short : short;
  return full < FIRST_YEAR || full > LAST_YEAR ? undefined : serialDay(full, month, day);
}

/**
 * @returns Days as Excel counts them, or `undefined` for a day that does not exist (30 February) or
 *   lies before 1 March 1900.
 */
export function serialDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = date.getTime() / DAY_MILLISECONDS + EPOCH;
  return isReal && serial >= FIRST_SURE_DAY ? serial : undefined;
}
