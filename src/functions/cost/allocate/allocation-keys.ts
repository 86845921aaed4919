import { invalidInput, KamError } from "../../../model/errors";
import type { AllocationKey } from "../../../model/cost/allocate";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idOr } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { isBlank, toGrid, trimEnd } from "../../../reading/cells";
import { needed } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import type { ExplainedValue } from "../../define/explanation";
import { asSingleRow, findColumn, isHeaderRow, readTable } from "../../../reading/table";
import { unknownValue } from "../../../reading/table-faults";
import { keyColumns } from "../../../schema/tables/keys";
import { readNonNegative } from "../tables/read-cell";
import { rangeParameter } from "../../define/parameters";

/** Keys of accounts, from a table or a plain list, and where each stands. */
export interface KeyList {
  readonly form: "table" | "list";
  readonly keys: readonly AllocationKey[];
  /** Ids as they were handed over; `undefined` where keys have none. */
  readonly ids: readonly AccountId[] | undefined;
  readonly inputOf: (index: number) => ExplainedValue;
}

/** Keys that an amount is divided by. One that is blank or at fault ends it all: it concerns everybody. */
export function allocationKeys(rule: { readonly help: string }): Parameter<KeyList> {
  return rangeParameter({
    help: rule.help,
    columns: [accountColumns.account_id, keyColumns.key].map(toColumnHelp),
    read: (raw, argument) => {
      // Blank rows at the end are no end of the list here: what is blank would be booked to the others.
      const grid = toGrid(raw);
      if (trimEnd(grid).length === 0)
        throw invalidInput({ argument }, "a table or a list of keys", null);
      const cells = asSingleRow(grid)?.cells;
      if (cells === undefined && !isHeaderRow(grid[0] ?? [])) {
        const expected = "a table with headers, or one row or column of keys";
        throw invalidInput({ argument }, expected, `${grid.length} rows without headers`);
      }
      return cells === undefined
        ? fromTable(raw, argument)
        : fromList(cells, argument, grid.length);
    },
  });
}

function fromTable(raw: unknown, argument: string): KeyList {
  const table = readTable(raw, argument);
  const { ids, read } = readAccounts(table, [needed(keyColumns.key)]);
  const column = findColumn(table, keyColumns.key.header) ?? 0;
  const keys = ids.map((id, row): AllocationKey => {
    const values = read(row);
    if (values instanceof KamError) throw values;
    return { id: idOr(id, ""), key: values[0] };
  });
  return {
    form: "table",
    keys,
    ids: ids.map((id) => id ?? ""),
    inputOf: (index) => keyInput(keys[index], { row: index + 1, column }),
  };
}

function fromList(cells: readonly unknown[], argument: string, height: number): KeyList {
  const keys = cells.map((cell, index): AllocationKey => {
    const place = { argument, row: index + 1 };
    const key = isBlank(cell) ? unknownValue(place) : readNonNegative(cell, place);
    if (key instanceof KamError) throw key;
    return { id: undefined, key };
  });
  return {
    form: "list",
    keys,
    ids: undefined,
    inputOf: (index) =>
      keyInput(keys[index], height === 1 ? { row: 0, column: index } : { row: index, column: 0 }),
  };
}

function keyInput(
  key: AllocationKey | undefined,
  at: { readonly row: number; readonly column: number },
): ExplainedValue {
  const origin = { kind: "cell", argument: 1, ...at } as const;
  return { label: "key", value: key?.key, unit: "none", origin };
}

/** The keys under the ids handed over beside them. */
export function withIds(list: KeyList, ids: readonly AccountId[] | undefined): KeyList {
  if (ids === undefined) return list;
  const argument = "ids";
  if (list.form === "table") {
    throw invalidInput({ argument }, "no ids beside a table, which has its own", ids.length);
  }
  if (ids.length !== list.keys.length) {
    throw invalidInput({ argument }, `as many ids as keys, ${list.keys.length}`, ids.length);
  }
  const keys = list.keys.map(({ key }, index): AllocationKey => {
    return { id: idOr(ids[index], ""), key };
  });
  return { ...list, keys, ids };
}
