import { parseDate, type WrittenDate } from "./read-date";
import type { DateOrder } from "./reading";

export interface ProposedDateOrder {
  readonly dateOrder: DateOrder;
  readonly doubts: readonly string[];
}

const MONTHS = 12;

/**
 * Proposes which of day and month comes first in dates that end with the year: a number above 12 is
 * a day. Dates parted by points begin with the day, as nobody writes them otherwise.
 */
export function proposeDateOrder(rows: readonly (readonly string[])[]): ProposedDateOrder {
  const dates = rows
    .flat()
    .map(parseDate)
    .filter((date) => date !== undefined)
    .filter(({ startsWithYear }) => !startsWithYear);
  const [example] = dates;
  if (example === undefined) return { dateOrder: "ymd", doubts: [] };
  const isDayFirst = dates.some(({ first }) => first > MONTHS);
  const isMonthFirst = dates.some(({ second }) => second > MONTHS);
  if (isDayFirst && isMonthFirst) {
    const doubt = "some dates begin with the day and some with the month: they stay text.";
    return { dateOrder: "ambiguous", doubts: [doubt] };
  }
  if (isMonthFirst) return { dateOrder: "mdy", doubts: [] };
  const hasPoints = dates.every(({ separator }) => separator === ".");
  if (isDayFirst || hasPoints) return { dateOrder: "dmy", doubts: [] };
  const doubt = `does ${written(example)} begin with the day or the month? Until you choose, dates stay text.`;
  return { dateOrder: "ambiguous", doubts: [doubt] };
}

function written({ first, second, year, separator }: WrittenDate): string {
  return [first, second, year].join(separator);
}
