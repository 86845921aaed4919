import { DAY_MILLISECONDS, EPOCH, FIRST_SURE_DAY } from "../../model/day-number";
import { plainText } from "../../model/plain-text";
import type { DateOrder } from "./reading";

/** A date as it stands in the text, before anyone knows which number is the day. */
export interface WrittenDate {
  readonly year: number;
  /** The numbers besides the year, in the order in which they stand. */
  readonly first: number;
  readonly second: number;
  readonly startsWithYear: boolean;
  readonly separator: string;
  /** Part of the day that had passed, 0 to below 1. */
  readonly time: number;
}

const TIME = String.raw`(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`);

/** Takes a date apart; years have four digits, so that 1.2.25 stays what it is. */
export function parseDate(text: string): WrittenDate | undefined {
  const bare = plainText(text);
  const match = YEAR_FIRST.exec(bare) ?? YEAR_LAST.exec(bare);
  if (match === null) return undefined;
  const [, one = "", separator = "", two = "", three = "", hours, minutes, seconds] = match;
  const time = timeOfDay([hours, minutes, seconds]);
  if (time === undefined) return undefined;
  const startsWithYear = one.length === 4;
  const [year, first, second] = startsWithYear ? [one, two, three] : [three, one, two];
  return {
    year: Number(year),
    first: Number(first),
    second: Number(second),
    startsWithYear,
    separator,
    time,
  };
}

const HOURS = 24;
const MINUTES = 60;

/** Hours, minutes and seconds as they were written; left out, they are 0. */
function timeOfDay(clock: readonly (string | undefined)[]): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number(part ?? 0));
  if (hours >= HOURS || minutes >= MINUTES || seconds >= MINUTES) return undefined;
  return (hours + (minutes + seconds / MINUTES) / MINUTES) / HOURS;
}

/** The day as a spreadsheet counts it; `undefined` when there is none, or the order is not known. */
export function serialOf(date: WrittenDate, order: DateOrder): number | undefined {
  const { year, first, second, startsWithYear, time } = date;
  if (!startsWithYear && order !== "dmy" && order !== "mdy") return undefined;
  const isDayFirst = !startsWithYear && order === "dmy";
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const serial = serialDay(year, month, day);
  return serial === undefined ? undefined : serial + time;
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
