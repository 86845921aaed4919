import { type AccountId, idText } from "../../model/account-id";
import { plainText } from "../../model/plain-text";
import { isBlank, readCell } from "../../reading/cells";
import { expectedOf } from "../../reading/expected";
import type { Column } from "../../schema/columns";
import type { CellValue } from "../../workbook/cells";
import { dayFrom1900, dayFrom1904, FIRST_FROM_1904 } from "../../workbook/day-count";
import type { FileCell } from "./known-table";

/** How the cells of one column are read and written. */
export interface CellRule {
  /** What the schema says of the column; `undefined` where it does not know it. */
  readonly column: Column<unknown> | undefined;
  /** Days of the table count from 1904. */
  readonly isFrom1904: boolean;
  /** All ids of the table are numbers: digits of the file become numbers too. */
  readonly isOfNumbers: boolean;
}

/** What a file says of a cell. */
export type CellNews =
  | { readonly kind: "same" | "left" }
  | { readonly kind: "changed"; readonly after: CellValue }
  | { readonly kind: "unreadable"; readonly expected: string };

const SAME: CellNews = { kind: "same" };
const LEFT: CellNews = { kind: "left" };

/**
 * Sets a cell of the file against the one that stands in the table. Both are read by their column, so that what
 * looks alike is alike and an id is the same as a number and as its digits; numbers compare exactly. Where the schema
 * does not know the column, a change of kind is a change.
 */
export function newsOf(rule: CellRule, before: CellValue, found: FileCell): CellNews {
  if (isNothing(found)) return isNothing(before) ? SAME : LEFT;
  const read = readBy(rule, found);
  if (read === undefined) return { kind: "unreadable", expected: expectedBy(rule) };
  if (isSame(rule, readBy(rule, rule.isFrom1904 ? dayFrom1900(before) : before), read)) return SAME;
  const after = writtenBy(rule, found, read);
  return after === undefined
    ? { kind: "unreadable", expected: `a date from ${FIRST_FROM_1904} on` }
    : { kind: "changed", after };
}

/** Whether a reader sees nothing in the cell. */
export function isNothing(cell: FileCell): cell is "" | null {
  return isBlank(cell) || (typeof cell === "string" && plainText(cell) === "");
}

function readBy({ column }: CellRule, cell: CellValue): unknown {
  if (column !== undefined) return readCell(column, cell);
  if (typeof cell === "string") return plainText(cell);
  return typeof cell === "number" && !Number.isFinite(cell) ? undefined : cell;
}

function expectedBy({ column }: CellRule): string {
  return column === undefined ? "a finite number" : expectedOf(column);
}

function isSame({ column }: CellRule, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  // Of several words the order says nothing.
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.toSorted().join() === after.toSorted().join();
  }
  return column?.kind === "id" && isId(before) && isId(after) && idText(before) === idText(after);
}

function isId(read: unknown): read is AccountId {
  return typeof read === "string" || typeof read === "number";
}

/** What the table gets: words as the schema spells them, texts without blanks around them, days as it counts them. */
function writtenBy(rule: CellRule, found: CellValue, read: unknown): CellValue | undefined {
  if (rule.isFrom1904 && typeof read === "number") return dayFrom1904(read);
  if (typeof read !== "string") return typeof found === "string" ? plainText(found) : found;
  return rule.isOfNumbers && String(Number(read)) === read ? Number(read) : read;
}
