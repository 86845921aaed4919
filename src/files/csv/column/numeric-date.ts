import { plainSigns } from "../plain-signs";
import { dayInSight } from "../serial-day";
import type { WrittenOrder } from "./typed-column";
import type { WrittenDate } from "./written-date";

const NUMERIC = /^(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/;

/** `2024-01-05`, `5.1.2024`, `1/5/24`: three numbers, parted by one sign. */
export function numericDate(text: string): WrittenDate | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [, first = "", separator = "", second = "", third = ""] = match;
  const orders = ordersOf(first.length, third.length);
  const parts = [first, second, third] as const;
  const days = daysOf(parts, orders);
  if (days === undefined) return undefined;
  return { days, isCertain: first.length === 4, parts, separator, hasShortYear: orders === SHORT };
}

const YEAR_LAST: readonly WrittenOrder[] = ["dmy", "mdy"];
const SHORT: readonly WrittenOrder[] = ["dmy", "mdy", "ymd"];

/** Years have four digits, or two where no number has more. */
function ordersOf(first: number, third: number): readonly WrittenOrder[] {
  if (first === 4 && third <= 2) return ["ymd"];
  if (first <= 2 && third === 4) return YEAR_LAST;
  return first <= 2 && third === 2 ? SHORT : [];
}

function daysOf(
  [first, second, third]: WrittenDate["parts"],
  orders: readonly WrittenOrder[],
): WrittenDate["days"] | undefined {
  const days: Partial<Record<WrittenOrder, number>> = {};
  for (const order of orders) {
    const [year, month, day] =
      order === "ymd"
        ? [first, second, third]
        : [third, ...(order === "dmy" ? ([second, first] as const) : ([first, second] as const))];
    const serial = dayInSight(year, Number(month), Number(day));
    if (serial !== undefined) days[order] = serial;
  }
  return Object.keys(days).length === 0 ? undefined : days;
}

/**
 * Reads a day of eight digits: `20240105`, or with the year at the end, `05012024`, which may have lost its 0. It is as likely an amount or an id, so
 * only a column that is known to hold dates is read so. No eight digits are a day with the year on both sides.
 */
export function parseCompactDate(text: string): WrittenDate | undefined {
  const digits = plainSigns(text);
  return yearFirst(digits) ?? yearLast(digits);
}

function yearFirst(digits: string): WrittenDate | undefined {
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  return compact(parts, ["ymd"]);
}

function yearLast(digits: string): WrittenDate | undefined {
  const [, ...parts] = /^(\d{1,2})(\d{2})(\d{4})$/.exec(digits) ?? [];
  return compact(parts, YEAR_LAST);
}

function compact(
  found: readonly string[],
  orders: readonly WrittenOrder[],
): WrittenDate | undefined {
  if (found.length === 0) return undefined;
  const parts = [found[0] ?? "", found[1] ?? "", found[2] ?? ""] as const;
  const days = daysOf(parts, orders);
  const isCertain = orders !== YEAR_LAST;
  return days && { days, isCertain, parts, separator: "", hasShortYear: false };
}
