import { dayInSight } from "../serial-day";
import { isWeekday, monthOf } from "./month-names";
import type { WrittenDate } from "./written-date";

const ORDINAL = "(?:st|nd|rd|th|er|[.º°])?";
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})${ORDINAL}[ /.-]*(?:(?:de|of) )?(\p{L}+)\.?[ ,/.-]*(?:del? )?'?(\d{4}|\d{2})$`,
  "iu",
);
const MONTH_DAY = new RegExp(
  String.raw`^(\p{L}+)\.?[ /-]*(\d{1,2})${ORDINAL}(?:, ?|[ /-])'?(\d{4}|\d{2})$`,
  "iu",
);
const YEAR_MONTH = /^(\d{4})[ /.-]+(\p{L}+)\.?[ /.-]+(\d{1,2})$/u;

/** `5. März 2024`, `Jan 5, 2024`, `2024-Jan-05`, with the day of the week before it or without. */
export function namedDate(text: string): WrittenDate | undefined {
  const [, first = "", rest = ""] = /^(\p{L}+)[.,]{0,2} (.+)$/u.exec(text) ?? [];
  return dateOf(text) ?? (isWeekday(first) ? dateOf(rest) : undefined);
}

function dateOf(text: string): WrittenDate | undefined {
  return (
    fromNamed(DAY_MONTH.exec(text), ([, day, month, year]) => [year, month, day]) ??
    fromNamed(MONTH_DAY.exec(text), ([, month, day, year]) => [year, month, day]) ??
    fromNamed(YEAR_MONTH.exec(text), ([, year, month, day]) => [year, month, day])
  );
}

type Named = readonly [
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
];

function fromNamed(
  match: RegExpExecArray | null,
  partsOf: (match: RegExpExecArray) => Named,
): WrittenDate | undefined {
  if (match === null) return undefined;
  const [year = "", name = "", day = ""] = partsOf(match);
  const month = monthOf(name);
  const serial = month === undefined ? undefined : dayInSight(year, month, Number(day));
  if (serial === undefined) return undefined;
  const hasShortYear = year.length === 2;
  return {
    days: { ymd: serial },
    isCertain: true,
    parts: [year, name, day],
    separator: " ",
    hasShortYear,
  };
}
