import { KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idText } from "../../../model/account-id";
import { cellReader, findColumn, type RawTable } from "../../../reading/table";

/** Rows of a table put together by account, the accounts in the order in which they first stand. */
export interface GatheredRows {
  /** One per account as it first stands; `undefined` where the id itself is at fault. */
  readonly ids: readonly (AccountId | undefined)[];
  /** What is wrong with the ids that are at fault, by account. */
  readonly faults: ReadonlyMap<number, KamError>;
  /** Where the rows of each account begin in `rows`, and where those of the last end. */
  readonly starts: Int32Array;
  /** Rows of the table, from 0, account by account, in their order there. */
  readonly rows: Int32Array;
}

/** Gathers rows without an object for each: it is made for ledgers. */
export function gatherByAccount(table: RawTable): GatheredRows {
  const { ids, faults, owners } = findOwners(table);
  const starts = new Int32Array(ids.length + 1);
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(owners.length);
  owners.forEach((owner, row) => {
    const place = next[owner] ?? 0;
    rows[place] = row;
    next[owner] = place + 1;
  });
  return { ids, faults, starts, rows };
}

/** The account of each row; a row whose id is at fault is an account of its own. */
function findOwners(table: RawTable): Pick<GatheredRows, "ids" | "faults"> & {
  readonly owners: Int32Array;
} {
  const column = accountColumns.account_id;
  const readId = cellReader(table, column);
  const position = findColumn(table, column.header) ?? -1;
  const owners = new Int32Array(table.rows.length);
  const ids: (AccountId | undefined)[] = [];
  const faults = new Map<number, KamError>();
  // Cells as they stand, so that an id is read once; and the ids that they were read as.
  const byCell = new Map<unknown, number>();
  const byId = new Map<string, number>();
  const open = (id: AccountId | undefined): number => ids.push(id) - 1;
  const ownerOf = (row: number, cell: unknown): number => {
    const id = readId(row) ?? "";
    if (id instanceof KamError) {
      const owner = open(undefined);
      faults.set(owner, id);
      return owner;
    }
    const text = idText(id);
    const owner = byId.get(text) ?? open(id);
    byId.set(text, owner);
    byCell.set(cell, owner);
    return owner;
  };
  table.rows.forEach((cells, row) => {
    const cell = cells[position];
    owners[row] = byCell.get(cell) ?? ownerOf(row, cell);
  });
  return { ids, faults, owners };
}
