import { namedDate } from "./column/named-date";
import { numericDate } from "./column/numeric-date";
import { timeOfDay } from "./column/time-of-day";
import type { WrittenDate } from "./column/written-date";
import { plainSigns } from "./plain-signs";
import type { DateOrder } from "./reading";

/** Takes a date apart; `undefined` for what is none, or lies before 1950 or behind 2100. */
export function parseDate(text: string): WrittenDate | undefined {
  const bare = plainSigns(text);
  if (bare.length > LONGEST || !PARTED.test(bare)) return undefined;
  const [, day = bare, clock] = CLOCK_BEHIND.exec(bare) ?? [];
  const time = clock === undefined ? 0 : timeOfDay(clock);
  if (time === undefined) return undefined;
  const date = /\p{L}/u.test(day) ? namedDate(day) : numericDate(day);
  return date === undefined || time === 0 ? date : atTime(date, time);
}

function atTime(date: WrittenDate, time: number): WrittenDate {
  const days = Object.entries(date.days).map(([order, serial]) => [order, serial + time] as const);
  return { ...date, days: Object.fromEntries(days) };
}

const LONGEST = 60;
const PARTED = /\d\D.*\d/;
const CLOCK_BEHIND = /^(.*?)(?:T|,? )(\d{1,2}:.*)$/;

/** The day as a spreadsheet counts it; `undefined` when there is none, or the order is not known. */
export function serialOf(date: WrittenDate, order: DateOrder): number | undefined {
  if (date.isCertain) return date.days.ymd;
  return order === "ambiguous" ? undefined : date.days[order];
}
