import { calendarDay } from "../../../model/calendar-day";
import { readCells } from "../../csv/column/read-cells";
import type { WrittenOrder } from "../../csv/column/typed-column";
import type { TitleMonths } from "../layout/months-of-titles";
import { typeColumn } from "../../csv/column/type-column";
import type { ColumnContext } from "../../csv/column/typed-column";
import type { MeantColumn } from "./typed-columns";

const ORDERS: readonly WrittenOrder[] = ["dmy", "mdy", "ymd"];

/** Dates whose order is open are read in the one in which all of them lie in the months that the title names. */
export function orderedByTitle(
  column: MeantColumn,
  months: TitleMonths | undefined,
  context: ColumnContext,
): MeantColumn {
  const isOpen = column.typed.doubts.some(({ code }) => code === "dateOrder");
  const order = isOpen && months !== undefined ? orderWithin(column, months) : undefined;
  if (order === undefined) return column;
  const typed = typeColumn(column.texts, { ...context, choices: { dateOrder: order } });
  const remark =
    "the order of its dates is the one in which all of them lie in the months that the title names";
  return { ...column, typed: { ...typed, remarks: [remark, ...typed.remarks] } };
}

function orderWithin({ texts }: MeantColumn, months: TitleMonths): WrittenOrder | undefined {
  const dates = readCells(texts).filter((cell) => cell.kind === "date");
  const within = ORDERS.filter((order) =>
    dates.every(({ date }) => isWithin(date.days[order], months)),
  );
  return within.length === 1 ? within[0] : undefined;
}

function isWithin(day: number | undefined, { year, first, last }: TitleMonths): boolean {
  if (day === undefined) return false;
  const { year: of, month } = calendarDay(day);
  return of === year && month + 1 >= first && month + 1 <= last;
}
