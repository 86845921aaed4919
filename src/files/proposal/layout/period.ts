import { monthOf } from "../../csv/column/month-names";
import { parseDate } from "../../csv/read-date";
import { plainText } from "../../../model/plain-text";

/** A period that a header names, and what else the header says. */
export interface Period {
  readonly grain: "year" | "quarter" | "month" | "day";
  /** Left out where the header names a month or a quarter of no year. */
  readonly year: number | undefined;
  /** The month from 1, or the quarter; 1 for a year. */
  readonly part: number;
  /** The header without its period, such as "Revenue". */
  readonly rest: string;
}

const YEAR = "(?<year>(?:19[5-9]|20[0-9])\\d)";
const SHORT_YEAR = "(?:'|’)?(?<short>\\d{2})";
const QUARTER =
  "(?:q|qtr|quarter|quartal|trimestre|trim|t)\\.? ?(?<quarter>[1-4])|(?<first>[1-4]|i{1,3}|iv)(?:[.°º]|er|e|ème|st|nd|rd|th)? ?(?:q|quartal|quarter|trimestre|trim\\.?|t)";
const GAP = "[ ./_-]*";
/** Fiscal years are called otherwise than those of the calendar. */
const FISCAL = "(?:fy|gj|ej)[ ./_-]*";

const FORMS: readonly RegExp[] = [
  form(`(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./])\\d{1,2}\\2\\d{4})`),
  form(`(?:${QUARTER})${GAP}(?:(?:${FISCAL})?(?:${YEAR}|${SHORT_YEAR}))?`),
  form(`${FISCAL}(?:${YEAR}|${SHORT_YEAR})${GAP}(?:${QUARTER})`),
  form(`${YEAR}${GAP}(?:${QUARTER})`),
  form(`(?<name>\\p{L}{3,10})\\.?${GAP}(?:${YEAR}|${SHORT_YEAR})`),
  form(`${YEAR}${GAP}(?<name>\\p{L}{3,10})\\.?`),
  form(`${YEAR}[-/.](?<month>0[1-9]|1[0-2])`),
  form(`(?<month>0?[1-9]|1[0-2])[-/.]${YEAR}`),
  form(
    `(?:m|p|period|periode|période|periodo|monat|month)${GAP}(?<month>0?[1-9]|1[0-2])${GAP}(?:${FISCAL})?${YEAR}`,
  ),
  form(`(?:p|period|periode|m)${GAP}(?<month>0?[1-9]|1[0-2])${GAP}${FISCAL}${SHORT_YEAR}`),
  form(`${FISCAL}(?:${YEAR}|${SHORT_YEAR})${GAP}(?:p|m|period)${GAP}(?<month>0?[1-9]|1[0-2])`),
  form(`${FISCAL}(?:${YEAR}|${SHORT_YEAR})`),
  form(YEAR),
  form(`(?<name>\\p{L}{3,10})\\.?`),
];

/** A period, parted from other words before and behind it. */
function form(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

/** A word that says no more than the period behind it. */
const WORD_FOR_PERIOD = /^(?:periode?|période|periodo|monat|month|mois|mese?|maand)$/i;

/** The period in a header: `Jan 2026`, `2025 Q1`, `Umsatz 2025`, `03/2026`, `FY25`; `undefined` without one. */
export function periodOf(header: string): Period | undefined {
  const text = plainText(header);
  for (const pattern of FORMS) {
    const match = pattern.exec(text);
    const period = match && read(match.groups ?? {});
    if (match === null || period === null || period === undefined) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const bare = plainText(rest.replaceAll(/[()[\]]/g, " ")).replace(WORD_FOR_PERIOD, "");
    // "May" among words is no month, and a month without a year stands alone.
    if (period.year === undefined && bare !== "") continue;
    return { ...period, rest: bare };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups): Omit<Period, "rest"> | undefined {
  const { day, quarter, first, name, month } = groups;
  if (day !== undefined) return ofDay(day);
  const year = yearOf(groups);
  const ofYear = quarter ?? first;
  if (ofYear !== undefined) return { grain: "quarter", year, part: partOf(ofYear) };
  if (name === undefined && month === undefined) return { grain: "year", year, part: 1 };
  const part = name === undefined ? Number(month) : monthOf(name);
  return part === undefined ? undefined : { grain: "month", year, part };
}

/** The number of a quarter, which may be a Roman one. */
function partOf(quarter: string): number {
  return /^\d$/.test(quarter) ? Number(quarter) : ROMAN.indexOf(quarter.toLowerCase()) + 1;
}

const ROMAN = ["i", "ii", "iii", "iv"];

function ofDay(text: string): Omit<Period, "rest"> | undefined {
  if (parseDate(text) === undefined) return undefined;
  const year = /\d{4}/.exec(text)?.[0];
  return { grain: "day", year: Number(year), part: 1 };
}

function yearOf({ year, short }: Groups): number | undefined {
  if (year !== undefined) return Number(year);
  return short === undefined ? undefined : 2000 + Number(short);
}
