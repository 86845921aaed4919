import { KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idText } from "../../../model/account-id";
import { cellReader, type RawTable } from "../../../reading/table";

/** Rows of one account, from 0 below the header, or of one id that is at fault. */
export interface Group {
  readonly id: AccountId | KamError;
  readonly rows: number[];
}

/** Rows of the same id; a row whose id is at fault stands alone. */
export function gatherLines(table: RawTable): readonly Group[] {
  const readId = cellReader(table, accountColumns.account_id);
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  table.rows.forEach((_, row) => {
    const id = readId(row) ?? "";
    const text = id instanceof KamError ? undefined : idText(id);
    const gathered = text === undefined ? undefined : known.get(text);
    if (gathered !== undefined) {
      gathered.rows.push(row);
      return;
    }
    const group: Group = { id, rows: [row] };
    groups.push(group);
    if (text !== undefined) known.set(text, group);
  });
  return groups;
}
