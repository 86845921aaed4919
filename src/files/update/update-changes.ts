import { plainText } from "../../model/plain-text";
import { readCell } from "../../reading/cells";
import { expectedOf } from "../../reading/expected";
import { accountColumns } from "../../schema/tables/accounts";
import type { CellValue } from "../../workbook/cells";
import { dayFrom1904, FIRST_FROM_1904 } from "../../workbook/day-count";
import type {
  InsertRows,
  RowCells,
  RowUpdate,
  UpdateRows,
} from "../../workbook/transaction/table-changes";
import { noOrigin } from "./update-refusals";
import type { MatchedRow, OriginColumn, UpdatePreview } from "./update-preview";

export interface WriteOptions {
  /** The name of the table in the workbook. */
  readonly table: string;
  /** The day on which the facts of the file were true, counted from 1900. */
  readonly asOf?: number;
  /** Where they come from. */
  readonly source?: string;
}

/**
 * The changes of one deed that write what a preview says: cells are written only where still stands what was seen, and
 * rows only where their key is still new. Day and source go to these rows alone, where the table has columns
 * for them, so that the same file a second time changes nothing; what the file says of them itself counts.
 *
 * @returns None where nothing changes.
 * @throws {CsvError} `update` where something is to be written, and day or source are no such thing.
 */
export function updateChanges(
  preview: UpdatePreview,
  options: WriteOptions,
): readonly (UpdateRows | InsertRows)[] {
  const { changed, added } = preview;
  if (changed.length === 0 && added.length === 0) return [];
  const origin = Object.fromEntries(
    preview.origins.map((column) => [column.header, originCell(preview, column, options)]),
  );
  return [...updateOf(preview, origin, options), ...insertOf(preview, origin, options)];
}

/** What is written where a row says when or whence. */
function originCell(
  { countsFrom1904 }: UpdatePreview,
  { tells, header }: OriginColumn,
  { asOf, source }: WriteOptions,
): CellValue {
  const { as_of } = accountColumns;
  if (tells === "source") {
    const text = readCell(accountColumns.source, source);
    if (text === undefined) throw noOrigin(header, expectedOf(accountColumns.source), told(source));
    return text;
  }
  const day = Number.isSafeInteger(asOf) ? readCell(as_of, asOf) : undefined;
  if (day === undefined) throw noOrigin(header, expectedOf(as_of), told(asOf));
  const own = countsFrom1904 === true ? dayFrom1904(day) : day;
  if (own === undefined) throw noOrigin(header, `a date from ${FIRST_FROM_1904} on`, told(asOf));
  return own;
}

function told(found: number | string | undefined): string {
  if (found === undefined || plainText(String(found)) === "") return "none";
  return typeof found === "number" ? String(found) : `"${found}"`;
}

function updateOf(
  { keys, changed }: UpdatePreview,
  origin: RowCells,
  { table }: WriteOptions,
): readonly UpdateRows[] {
  if (changed.length === 0) return [];
  const rows = new Map<MatchedRow, { readonly seen: Writable; readonly set: Writable }>();
  for (const { row, column, before, after } of changed) {
    const { seen, set } = rows.get(row) ?? withOrigin(row, origin);
    seen[column] = before;
    set[column] = after;
    rows.set(row, { seen, set });
  }
  const updates = [...rows].map(([{ keyCells }, cells]): RowUpdate => ({
    key: keyCells,
    ...cells,
  }));
  return [{ change: "update-rows", table, key: keys, rows: updates }];
}

type Writable = Record<string, CellValue>;

/** What stands for day and source, and what is going to. */
function withOrigin(
  { origins }: MatchedRow,
  origin: RowCells,
): { readonly seen: Writable; readonly set: Writable } {
  const set = Object.keys(origins).map((header) => [header, origin[header] ?? ""]);
  return { seen: { ...origins }, set: Object.fromEntries(set) as Writable };
}

function insertOf(
  { keys, added, filled, twice }: UpdatePreview,
  origin: RowCells,
  { table }: WriteOptions,
): readonly InsertRows[] {
  if (added.length === 0) return [];
  const rows = added.map(({ cells }) =>
    filled.map((header) => cells[header] ?? origin[header] ?? ""),
  );
  const insert: InsertRows = { change: "insert-rows", table, columns: filled, rows };
  // Lines have no key; and a table that has one twice already could take no row at all.
  const isChecked = keys.length > 0 && twice.inTable.length === 0;
  return [isChecked ? { ...insert, key: keys } : insert];
}
