import { periodOf, type Period } from "../layout/period";
import { isTotalWord } from "../layout/total-words";

/** A column whose header names a period with a year. */
export interface PeriodColumn {
  /** Its place among the columns, from 0. */
  readonly index: number;
  readonly period: Period & { readonly year: number };
}

/** The columns of a table that has periods as columns. */
export interface PeriodColumns {
  /** Those of the finest period, one measure each. */
  readonly lines: readonly PeriodColumn[];
  /** Columns that sum up others: a year beside its months, "Total". */
  readonly totals: readonly { readonly index: number; readonly of: readonly number[] }[];
  /** What is left: who and what the row is about. */
  readonly others: readonly number[];
}

/** How long a period is, for the one that is finest. */
const GRAINS = ["day", "month", "quarter", "year"] as const;

/** Parts columns into periods, sums and others; `undefined` when fewer than two are periods of one measure. */
export function periodColumns(
  headers: readonly string[],
  usualYear: number | undefined,
): PeriodColumns | undefined {
  const periods = headers.flatMap((header, index) => {
    const period = periodOf(header);
    const year = period?.year ?? usualYear;
    return period === undefined || year === undefined
      ? []
      : [{ index, period: { ...period, year } }];
  });
  const grain = GRAINS.find(
    (each) => periods.filter(({ period }) => period.grain === each).length > 1,
  );
  const lines = periods.filter(({ period }) => period.grain === grain && !isTotalWord(period.rest));
  const measures = new Set(lines.map(({ period }) => period.rest.toLowerCase()));
  if (lines.length < 2 || measures.size > 1) return undefined;
  const isLine = new Set(lines.map(({ index }) => index));
  const totals = headers.flatMap((header, index) =>
    isLine.has(index) ? [] : totalOf(header, index, { lines, usualYear }),
  );
  const taken = new Set([...isLine, ...totals.map(({ index }) => index)]);
  const others = headers.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  return others.length === 0 ? undefined : { lines, totals, others };
}

function totalOf(
  header: string,
  index: number,
  {
    lines,
    usualYear,
  }: { readonly lines: readonly PeriodColumn[]; readonly usualYear: number | undefined },
): PeriodColumns["totals"] {
  if (isTotalWord(header) || TO_DATE.test(header))
    return [{ index, of: lines.map((line) => line.index) }];
  const period = periodOf(header);
  const year = period?.year ?? usualYear;
  if (period === undefined) return [];
  const of = lines.filter(
    (line) =>
      line.period.year === year && (period.grain === "year" || isInQuarter(line.period, period)),
  );
  return of.length === 0 ? [] : [{ index, of: of.map((line) => line.index) }];
}

/** A year that is not over yet. */
const TO_DATE = /^\W*(?:ytd|year to date|kumuliert|cumul[ée]?|acumulado|progressivo)\W*$/i;

function isInQuarter(month: Period, quarter: Period): boolean {
  return quarter.grain === "quarter" && Math.ceil(month.part / 3) === quarter.part;
}
