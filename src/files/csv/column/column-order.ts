import { isoDay } from "../../../model/calendar-day";
import type { DateCell } from "./read-cells";
import { quote, tellRows } from "./tell-cells";
import type { ColumnContext, Doubt, WrittenOrder } from "./typed-column";

/** In which order day, month and year stand in one column; `undefined` while it waits for a choice. */
export interface ColumnOrder {
  readonly order: WrittenOrder | undefined;
  readonly doubts: readonly Doubt[];
}

export const WRITTEN_ORDERS: readonly WrittenOrder[] = ["dmy", "mdy", "ymd"];

/**
 * The order that the dates of a column prove: the only one in which each of them is a day. Dates that
 * are parted by points begin with the day, as nobody writes them otherwise.
 */
export function orderOf(
  header: string,
  dates: readonly DateCell[],
  { choices }: ColumnContext,
): ColumnOrder {
  const open = dates.filter(({ date }) => !date.isCertain);
  if (choices?.dateOrder !== undefined) return { order: choices.dateOrder, doubts: [] };
  if (open.length === 0) return { order: "ymd", doubts: [] };
  const orders = ordersThatFit(open);
  const [order] = orders;
  if (order === undefined) return { order, doubts: [mixed(header, open)] };
  const lean = leanOf(open, orders);
  if (isAlike(open, orders) || (lean !== "ymd" && beginWithDay(open, orders))) {
    return { order, doubts: [] };
  }
  return { order: lean, doubts: [unproven(header, open, { orders, lean })] };
}

function beginWithDay(dates: readonly DateCell[], orders: readonly WrittenOrder[]): boolean {
  return orders.includes("dmy") && dates.every(({ date }) => date.separator === ".");
}

/** 03/03/2025 is one day in any order. */
function isAlike(dates: readonly DateCell[], [first, ...others]: readonly WrittenOrder[]): boolean {
  if (first === undefined) return true;
  return others.every((order) => dates.every(({ date }) => date.days[order] === date.days[first]));
}

/** Orders in which each of the dates is a day. */
export function ordersThatFit(dates: readonly DateCell[]): readonly WrittenOrder[] {
  return WRITTEN_ORDERS.filter((order) =>
    dates.every(({ date }) => date.days[order] !== undefined),
  );
}

/** With years of two digits, the number that changes less from row to row is rather the year. */
function leanOf(
  dates: readonly DateCell[],
  orders: readonly WrittenOrder[],
): WrittenOrder | undefined {
  if (!orders.includes("ymd")) return undefined;
  const firsts = new Set(dates.map(({ date }) => date.parts[0])).size;
  const lasts = new Set(dates.map(({ date }) => date.parts[2])).size;
  if (firsts < lasts) return "ymd";
  const yearLast = orders.filter((order) => order !== "ymd");
  return firsts > lasts && yearLast.length === 1 ? yearLast[0] : undefined;
}

function unproven(
  header: string,
  dates: readonly DateCell[],
  {
    orders,
    lean,
  }: {
    readonly orders: readonly WrittenOrder[];
    readonly lean: WrittenOrder | undefined;
  },
): Doubt {
  const [first] = dates;
  const readings = orders.map((order) => reading(dates, order)).join("; as ");
  return {
    code: "dateOrder",
    column: header,
    row: first?.row ?? 0,
    text: `column "${header}", first in row ${first?.row ?? 0}: in which order is ${quote(first?.text ?? "")} written? As ${readings}. ${tellLean(lean)}`,
    choices: orders.map((order) => ({ label: reading(dates, order), choice: order })),
    proposed: lean,
  };
}

function tellLean(lean: WrittenOrder | undefined): string {
  return lean === undefined
    ? "Nothing leans to one of them: the dates are unknown until you choose."
    : `Proposed is ${ORDER_NAMES[lean]}, as the year changes least from row to row. This is no proof.`;
}

const SHOWN = 3;

/** `day, month, year: 2025-04-03, 2025-06-05`, for the first dates. */
function reading(dates: readonly DateCell[], order: WrittenOrder): string {
  const shown = dates.slice(0, SHOWN).map(({ date: { days } }) => {
    const day = days[order];
    return day === undefined ? "no day" : isoDay(day);
  });
  return `${ORDER_NAMES[order]}: ${shown.join(", ")}`;
}

/** Some dates are days in one order only, and some in another only. */
function mixed(header: string, dates: readonly DateCell[]): Doubt {
  const orders = WRITTEN_ORDERS.filter((order) =>
    dates.some(({ date }) => date.days[order] !== undefined),
  );
  const against = orders.map((order) => {
    const unfit = dates.filter(({ date }) => date.days[order] === undefined);
    const where = tellRows(unfit.map(({ row }) => row));
    return `${where}, such as ${quote(unfit[0]?.text ?? "")}, ${unfit.length === 1 ? "is" : "are"} no day with ${ORDER_NAMES[order]}`;
  });
  return {
    code: "dateOrder",
    column: header,
    row: dates[0]?.row ?? 0,
    text: `column "${header}": no order of day and month fits all dates. ${against.join("; ")}. The dates are unknown until you choose; those that do not fit stay text.`,
    choices: orders.map((order) => ({ label: ORDER_NAMES[order], choice: order })),
    proposed: undefined,
  };
}

const ORDER_NAMES: Readonly<Record<WrittenOrder, string>> = {
  dmy: "day, month, year",
  mdy: "month, day, year",
  ymd: "year, month, day",
};
