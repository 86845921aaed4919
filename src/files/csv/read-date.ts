import { namedDate } from "./column/named-date";
import { numericDate } from "./column/numeric-date";
import { timeOfDay } from "./column/time-of-day";
import type { WrittenDate } from "./column/written-date";
import { plainSigns } from "./plain-signs";
import type { DateOrder } from "./reading";

/** Takes a date apart; `undefined` for what is none, or lies before 1950 or behind 2100. */
export function parseDate(text: string): WrittenDate | undefined {
  const bare = plainSigns(text);
  if (bare.length > LONGEST || !LIKE_A_DATE.test(bare)) return undefined;
  const { day, time } = withoutClock(bare);
  if (time === undefined) return undefined;
  const date = /\p{L}/u.test(day) ? namedDate(day) : numericDate(day);
  return date === undefined || time === 0 ? date : atTime(date, time);
}

/** The day of a text and the time behind it, which is `undefined` where it is none that a clock shows. */
function withoutClock(text: string): { readonly day: string; readonly time: number | undefined } {
  const match = text.includes(":") ? CLOCK_BEHIND.exec(text) : null;
  if (match === null) return { day: text, time: 0 };
  return { day: match[1] ?? "", time: timeOfDay(match[2] ?? "") };
}

function atTime(date: WrittenDate, time: number): WrittenDate {
  const days = Object.entries(date.days).map(([order, serial]) => [order, serial + time] as const);
  return { ...date, days: Object.fromEntries(days) };
}

const LONGEST = 60;
/** Three numbers, or two and a name: most cells are neither, and a file has many. */
const LIKE_A_DATE = /\d\D+\d+\D+\d|\d.*\p{L}{3}.*\d|\p{L}{3}.*\d\D+\d/u;
const CLOCK_BEHIND = /^(.*?)(?:T|,? (?:at |um |à )?)(\d{1,2}:.*)$/;

/** The day as a spreadsheet counts it; `undefined` when there is none, or the order is not known. */
export function serialOf(date: WrittenDate, order: DateOrder): number | undefined {
  if (date.isCertain) return date.days.ymd;
  return order === "ambiguous" ? undefined : date.days[order];
}
