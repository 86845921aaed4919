import type { CellContent } from "../workbook/sheet";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(E[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const NAMED_DAY = new RegExp(`^(\\d{1,2})[-/ ](${MONTHS})[a-z]*(?:[-/ ](\\d{2,4}))?$`, "i");
const YEAR_LEFT_OUT = 2026;

/** What Excel makes of typed text: a number, a day, a truth value, or the text as it is. */
export function recognised(text: string): CellContent {
  const typed = text.trim();
  if (NUMBER.test(typed) && /\d/.test(typed)) return Number(typed.replaceAll(",", ""));
  if (PERCENT.test(typed)) return Number(typed.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(typed)) return /^true$/i.test(typed);
  return dayOf(typed) ?? text;
}

function dayOf(typed: string): number | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(typed) ?? [];
  if (isoYear !== undefined) return serial(isoYear, isoMonth, isoDay);
  const [, month, day, year] = AMERICAN_DAY.exec(typed) ?? [];
  if (year !== undefined) return serial(year, month, day);
  const [, namedDay, name, namedYear] = NAMED_DAY.exec(typed) ?? [];
  if (name === undefined) return undefined;
  const number = MONTHS.split("|").indexOf(name.toLowerCase()) + 1;
  return serial(namedYear ?? YEAR_LEFT_OUT, number, namedDay);
}

type Written = string | number | undefined;

function serial(year: Written, month: Written, day: Written): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
