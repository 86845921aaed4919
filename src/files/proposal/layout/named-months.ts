import { monthOf } from "../../csv/column/month-names";
import { serialDay } from "../../csv/serial-day";

/** A period by the names of its months. */
export interface NamedMonths {
  /** Its last day, as a spreadsheet counts days. */
  readonly end: number;
  /** How many months it has. */
  readonly length: number;
}

/** The months in a line of a report: `January - March 2026`, `Apr 2024 to Mar 2025`; `undefined` without any. */
export function namedMonths(line: string): NamedMonths | undefined {
  const named = [
    ...line.matchAll(/(?<name>\p{L}{3,10})\.?,? ?(?<year>(?:19|20)\d{2})?(?!\p{L})/gu),
  ];
  const months: number[] = [];
  let year: number | undefined;
  // From the end, as one year may hold for several months before it.
  for (const { groups } of named.toReversed()) {
    if (groups?.["year"] !== undefined) year = Number(groups["year"]);
    const month = monthOf(groups?.["name"] ?? "");
    if (month !== undefined && year !== undefined) months.push(12 * year + month - 1);
  }
  if (months.length === 0) return undefined;
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const next = serialDay(Math.floor((last + 1) / 12), ((last + 1) % 12) + 1, 1);
  return next === undefined ? undefined : { end: next - 1, length: last - first + 1 };
}
