import { expectedOf } from "../../../reading/expected";
import { readCell, toGrid, trimEnd } from "../../../reading/cells";
import { invalidInput, KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idOr, idText } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { needed } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import { asSingleRow, readTable } from "../../../reading/table";
import { healthColumns } from "../../../schema/tables/health-history";
import { rowsInUse } from "../../../reading/rows-in-use";
import { rangeParameter } from "../../define/parameters";

/** Health as of the last closed period by account, or why it cannot be read; `undefined` where it is not known. */
export type EarlierHealth = (id: AccountId | undefined) => number | KamError | undefined;

/** A table of earlier health, or the one number of a single account. */
export function earlierHealth(help: string): Parameter<EarlierHealth> {
  const { health } = healthColumns;
  return rangeParameter({
    help,
    unit: "index",
    optional: true,
    columns: [accountColumns.account_id, needed(health)].map(toColumnHelp),
    read: (raw, argument) => {
      if (trimEnd(toGrid(raw)).length === 0) return () => undefined;
      const [only, ...others] = asSingleRow(raw)?.cells ?? [];
      if (only !== undefined) {
        const value = others.length === 0 ? readCell(health, only) : undefined;
        if (value === undefined) {
          throw invalidInput({ argument }, `a table, or ${expectedOf(health)}`, only);
        }
        return (id) => (id === undefined ? value : undefined);
      }
      return fromTable(raw, argument);
    },
  });
}

function fromTable(raw: unknown, argument: string): EarlierHealth {
  const table = readTable(raw, argument);
  const { health } = healthColumns;
  const { ids, read } = readAccounts(table, [{ ...health, required: true }]);
  const isInUse = rowsInUse(table, [accountColumns.account_id.header, health.header]);
  const rows = new Map(ids.map((id, row) => [idOr(id, ""), row]));
  const nameless = ids.findIndex((id, row) => id === undefined && isInUse(row));
  return (id) => {
    if (id === undefined) return undefined;
    // An account that is not found may be the one whose id cannot be read.
    const row = rows.get(idText(id)) ?? (nameless < 0 ? undefined : nameless);
    if (row === undefined) return undefined;
    const values = read(row);
    return values instanceof KamError ? values : values[0];
  };
}
