import { plainText } from "../../model/plain-text";
import { parseDate } from "./read-date";
import { readNumber } from "./read-number";
import type { CsvReading } from "./reading";

/** A first row is a header when it has names only: no number, no date, and none of them twice. */
export function looksLikeHeader(
  rows: readonly (readonly string[])[],
  { decimal }: Pick<CsvReading, "decimal">,
): boolean {
  const [first = []] = rows;
  const names = first.map((cell) => plainText(cell).toLowerCase()).filter((name) => name !== "");
  const isName = (cell: string): boolean =>
    SHORT_FORM.test(cell) ||
    (readNumber(cell, decimal) === undefined && parseDate(cell) === undefined);
  return rows.length > 1 && names.every(isName) && new Set(names).size === names.length;
}

/** "12M" above a column names a period. */
const SHORT_FORM = /^\s*\d+\s*[a-z]\s*$/i;
