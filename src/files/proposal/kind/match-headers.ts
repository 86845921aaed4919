import { plainHeader } from "../../../model/plain-text";
import { NAMED_COLUMNS } from "../../../schema/synonyms";
import { isNameHeader } from "../../csv/column/header-words";
import { OF_ACCOUNT } from "../known-columns";
import { formsOf } from "../layout/known-headers";
import { periodOf, type Period } from "../layout/period";

/** What a header stands for in one table. */
export interface MatchedHeader {
  readonly column: string;
  /** The header is the name of the column itself, and no synonym. */
  readonly isOwn: boolean;
  /** The period that the header names beside it. */
  readonly period: Period | undefined;
}

/** Headers of a file; those that stand twice, or were made, match nothing. */
export interface Headers {
  readonly headers: readonly string[];
  readonly isMade: readonly boolean[];
}

/** What each header stands for in the table of this name: each column once, by its own name before any synonym. */
export function matchHeaders(
  table: string,
  { headers, isMade }: Headers,
): readonly (MatchedHeader | undefined)[] {
  const whole = headers.map((_, index) => withMeasure(headers, index));
  const forms = whole.map((header, index) => (isMade[index] === true ? [] : formsOf(header)));
  const matched: (MatchedHeader | undefined)[] = headers.map(() => undefined);
  for (const { column, names, isOwn } of wantedIn(table)) {
    if (matched.some((each) => each?.column === column)) continue;
    const places = names.map((name) => latest(whole, forms, { name: plainHeader(name), matched }));
    const index = places.find((place) => place !== undefined);
    if (index !== undefined) {
      matched[index] = { column, isOwn, period: periodOf(whole[index] ?? "") };
    }
  }
  return matched;
}

/** Names of columns in the order in which they are looked for. */
function wantedIn(table: string): readonly {
  readonly column: string;
  readonly names: readonly string[];
  readonly isOwn: boolean;
}[] {
  const columns = NAMED_COLUMNS.filter((named) => named.table === table);
  const own = columns.map(({ column }) => ({ column, names: [column], isOwn: true }));
  const others = columns.map(({ column, names }) => ({
    column,
    names: names.slice(1),
    isOwn: false,
  }));
  // "Customer" beside "Customer No" is its name.
  const ids = columns.find(({ column }) => column === OF_ACCOUNT.id)?.names ?? [];
  const left = ids.filter((name) => isNameHeader(name) && !name.includes(" "));
  const hasNames = columns.some(({ column }) => column === OF_ACCOUNT.name);
  const last = { column: OF_ACCOUNT.name, names: left, isOwn: false };
  return [...own, ...others, ...(hasNames ? [last] : [])];
}

interface Wanted {
  readonly name: string;
  readonly matched: readonly (MatchedHeader | undefined)[];
}

/** Of several headers that fit, the one without a period, else that of the latest year. */
function latest(
  headers: readonly string[],
  forms: readonly (readonly string[])[],
  { name, matched }: Wanted,
): number | undefined {
  const fitting = headers.flatMap((header, index) =>
    matched[index] === undefined && (forms[index] ?? []).includes(name)
      ? [{ index, year: yearOf(header) }]
      : [],
  );
  return fitting.toSorted((a, b) => b.year - a.year)[0]?.index;
}

function yearOf(header: string): number {
  const period = periodOf(header);
  if (period === undefined) return Number.POSITIVE_INFINITY;
  return period.grain === "year" ? (period.year ?? 0) : 0;
}

/** `Umsatz 2023;2024`: a bare year has the measure of the years before it. */
export function withMeasure(headers: readonly string[], index: number): string {
  const header = headers[index] ?? "";
  const period = periodOf(header);
  if (period?.grain !== "year" || period.rest !== "" || index === 0) return header;
  const before = periodOf(withMeasure(headers, index - 1));
  return before?.grain === "year" && before.rest !== "" ? `${before.rest} ${header}` : header;
}
