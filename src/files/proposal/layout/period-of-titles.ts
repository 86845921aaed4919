import { isoDay } from "../../../model/calendar-day";
import { parseDate } from "../../csv/read-date";
import type { LaidOut } from "./laid-out";
import { namedMonths } from "./named-months";
import { TITLE_LINE } from "./title-line";
import { yearOfTitles } from "./year-of-titles";

/** The period that the lines above a header name. */
export interface TitlePeriod {
  /** Its last day, as `2025-12-31`. */
  readonly end: string;
  /** How many months it has, where the titles tell. */
  readonly months: number | undefined;
}

/** `undefined` where no line above the header names a period. */
export function periodOfTitles(laid: Pick<LaidOut, "leftOut">): TitlePeriod | undefined {
  const titles = laid.leftOut.filter(({ why }) => why === TITLE_LINE).map(({ text }) => text);
  const [end] = titles.flatMap((text) => endIn(text) ?? []);
  if (end !== undefined) return { end: isoDay(end), months: undefined };
  // A day by its month is not the name of a period.
  const [named] = titles.flatMap((text) =>
    text.match(DAY) === null ? (namedMonths(text) ?? []) : [],
  );
  if (named !== undefined) return { end: isoDay(named.end), months: named.length };
  const year = yearOfTitles(laid);
  return year === undefined ? undefined : { end: `${year}-12-31`, months: undefined };
}

/** A line with two days names a period, and one that says "ended" its end; a day alone may be that of printing. */
function endIn(text: string): number | undefined {
  const days = (text.match(DAY) ?? []).flatMap((found) => dayIn(found) ?? []);
  if (days.length > 1) return Math.max(...days);
  return ENDED.test(text) ? days[0] : undefined;
}

const DAY =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\p{L}{3,10} \d{1,2},? \d{4}/gu;
const ENDED =
  /\bend(?:ed|ing|s)?\b|\bas (?:of|at)\b|\bstand\b|\bper\b|\bbis\b|\bau\b|\bal\b|\bhasta\b|\bt\/m\b/i;

/** The day in the order that it allows; with points, the day is the first number. */
function dayIn(text: string): number | undefined {
  const { days, isCertain } = parseDate(text) ?? {};
  if (days === undefined) return undefined;
  if (isCertain === true) return days.ymd;
  return text.includes(".") ? days.dmy : (days.mdy ?? days.dmy);
}
