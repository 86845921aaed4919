import { type AccountId, idText } from "../model/account-id";
import { invalidInput, KamError } from "../model/errors";
import type { Column } from "../schema/columns";
import { accountColumns } from "../schema/tables/accounts";
import { errorText, isBlank, readCell, type RawRow } from "./cells";
import { expectedBeside } from "./expected";
import { cellReader, type RawTable, rowReader } from "./table";
import { type RowReader } from "./row-values";
import { unknownValue } from "./table-faults";

/** The rows of an Accounts table: ids at once, everything else row by row. */
export interface AccountRows<C extends readonly Column<unknown>[]> {
  /** One id per row as it was handed over; `undefined` where the id itself is at fault. */
  readonly ids: readonly (AccountId | undefined)[];
  /** The values of a row, or what is wrong with it; an id that stands twice is a fault. */
  readonly read: RowReader<C>;
}

export function readAccounts<const C extends readonly Column<unknown>[]>(
  table: RawTable,
  columns: C,
): AccountRows<C> {
  const readId = cellReader(table, accountColumns.account_id);
  const readRow = rowReader(table, columns);
  const readIds = table.rows.map((_, row) => readId(row));
  const ids = readIds.map((id) => (id instanceof KamError ? undefined : id));
  const faults = findRepeatedIds(table, ids);
  return {
    ids,
    read: (row) => {
      const id = readIds[row];
      if (id instanceof KamError) return id;
      return faults.get(row) ?? readRow(row);
    },
  };
}

function findRepeatedIds(
  { argument }: RawTable,
  given: readonly (AccountId | undefined)[],
): ReadonlyMap<number, KamError> {
  const faults = new Map<number, KamError>();
  // Ids of one kind are compared as they are: a large portfolio is spared a text for each.
  const ids = isMixed(given) ? given.map((id) => (id === undefined ? id : idText(id))) : given;
  if (new Set(ids).size === ids.length) return faults;
  const first = new Map<AccountId, number>();
  const refuse = (row: number, other: number, id: AccountId): void => {
    if (faults.has(row)) return;
    const place = { argument, column: accountColumns.account_id.header, row: row + 2 };
    faults.set(row, invalidInput(place, "an id of its own", `${id} also in row ${other + 2}`));
  };
  ids.forEach((id, row) => {
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    else {
      refuse(earlier, row, id);
      refuse(row, earlier, id);
    }
  });
  return faults;
}

function isMixed(ids: readonly (AccountId | undefined)[]): boolean {
  const first = typeof ids[0];
  return ids.some((id) => typeof id !== first);
}

/** Reads the plain values of one account, in the order of the columns. Blank is unknown. */
export function readPlainRow(
  input: { readonly argument: string; readonly cells: RawRow; readonly row?: number },
  columns: readonly Column<unknown>[],
): readonly unknown[] {
  const { cells, argument, row } = input;
  const at = row === undefined ? { argument } : { argument, row };
  if (cells.length > columns.length) {
    throw invalidInput(at, `up to ${columns.length} values`, cells.length);
  }
  return columns.map((column, index) => {
    const cell = cells[index];
    if (isBlank(cell) && column.blank !== "needed") return undefined;
    if (isBlank(cell)) throw unknownValue({ ...at, column: column.header });
    const value = readCell(column, cell);
    if (value !== undefined) return value;
    throw invalidInput(
      { ...at, column: column.header },
      expectedBeside(column, cell),
      errorText(cell) ?? cell,
    );
  });
}
