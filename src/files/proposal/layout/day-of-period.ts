import { isBlankCell } from "../../csv/blank-cell";
import { parseDate } from "../../csv/read-date";
import { periodOf, type Period } from "./period";

/** Months and quarters of a year, or their days already, and nothing else. */
export function arePeriods(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) => dayOfPeriod(cell) !== undefined || parseDate(cell) !== undefined)
  );
}

/** The first day of the month or quarter that a cell names, as `2026-01-01`; `undefined` for any other cell. */
export function dayOfPeriod(cell: string): string | undefined {
  const text = cell.trim();
  const coded = YEAR_AND_MONTH.exec(text)?.groups ?? PART_AND_YEAR.exec(text)?.groups;
  if (coded !== undefined) return `${coded["year"] ?? ""}-${coded["month"] ?? ""}-01`;
  const period = parseDate(text) === undefined ? periodOf(text) : undefined;
  return period?.rest === "" ? firstDay(period) : undefined;
}

/** The first day of a month or a quarter of a year; that of other periods is asked otherwise. */
export function firstDay({ grain, year, part }: Omit<Period, "rest">): string | undefined {
  if (year === undefined || grain === "year" || grain === "day") return undefined;
  const month = grain === "quarter" ? 3 * (part - 1) + 1 : part;
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

/** 202601, and 001.2026 as SAP has it. */
const YEAR_AND_MONTH = /^(?<year>(?:19[5-9]|20\d)\d)(?<month>0[1-9]|1[0-2])$/;
const PART_AND_YEAR = /^0(?<month>0[1-9]|1[0-2])[./](?<year>(?:19|20)\d{2})$/;
