import { KamError } from "../../../model/errors";
import { unitTrees, type TreeNode, type UnitOf } from "../../../model/value/unit-tree";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idText } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { toGrid, trimEnd } from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { readTable, type RawTable } from "../../../reading/table";
import { rowsInUse } from "../../../reading/rows-in-use";
import { rangeParameter } from "../../define/parameters";

const { account_id, parent_id } = accountColumns;

/** The units of customer groups as trees, and their ids as they were handed over. */
export interface Units {
  readonly trees: readonly TreeNode[];
  readonly ids: readonly AccountId[];
}

/** The units of customer groups; `undefined` when none were handed over. */
export function unitsParameter(help: string): Parameter<Units | undefined> {
  return rangeParameter({
    help,
    optional: true,
    columns: [account_id, parent_id].map(toColumnHelp),
    read: (raw, argument) =>
      trimEnd(toGrid(raw)).length === 0 ? undefined : readUnits(readTable(raw, argument)),
  });
}

function readUnits(table: RawTable): Units {
  const { ids: given, read } = readAccounts(table, [parent_id]);
  const isInUse = rowsInUse(table, [account_id.header, parent_id.header]);
  const rows = new Map<string, number>();
  const faults = new Map<string, KamError>();
  const units = given.flatMap((each, row): readonly UnitOf[] => {
    if (!isInUse(row)) return [];
    const values = read(row);
    // Without its id nobody can tell which group lacks it: no group's sum could be relied on.
    if (each === undefined && values instanceof KamError) throw values;
    const id = idText(each ?? "");
    if (rows.has(id)) return [];
    rows.set(id, row);
    if (values instanceof KamError) faults.set(id, values);
    const [parent] = values instanceof KamError ? [] : values;
    return [{ id, parent: parent === undefined ? undefined : idText(parent) }];
  });
  const placed = (node: TreeNode): TreeNode => {
    const column = parent_id.header;
    const place = { argument: table.argument, column, row: (rows.get(node.id) ?? 0) + 2 };
    const fault = faults.get(node.id) ?? node.fault?.at(place);
    const children = node.children.map(placed);
    return fault === undefined ? { ...node, children } : { ...node, children, fault };
  };
  return { trees: unitTrees(units).map(placed), ids: given.filter((id) => id !== undefined) };
}
