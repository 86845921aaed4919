import { KamError } from "../../model/errors";
import { accountColumns } from "../account-columns";
import { idText } from "../account-id";
import { toColumnHelp } from "../accounts";
import type { Column } from "../columns";
import type { Parameter } from "../define";
import { cellReader, readTable, rowReader, type RowValues } from "../table";
import { rangeParameter } from "../range-parameter";

/** Rows of a table with the account each belongs to. */
export interface TableRows<C extends readonly Column<unknown>[]> {
  readonly argument: string;
  /** As texts, by which they are compared. */
  readonly ids: readonly string[];
  readonly rows: readonly RowValues<C>[];
}

/** A table for an answer over all of its rows, which one row with a fault would make wrong. */
export function tableRows<const C extends readonly Column<unknown>[]>(rule: {
  readonly help: string;
  readonly columns: C;
}): Parameter<TableRows<C>> {
  return rangeParameter({
    help: rule.help,
    columns: [accountColumns.account_id, ...rule.columns].map(toColumnHelp),
    read: (raw, argument) => {
      const table = readTable(raw, argument);
      const readId = cellReader(table, accountColumns.account_id);
      const readRow = rowReader(table, rule.columns);
      return {
        argument,
        ids: table.rows.map((_, row) => idText(sound(readId(row)) ?? "")),
        rows: table.rows.map((_, row) => sound(readRow(row))),
      };
    },
  });
}

function sound<T>(read: T | KamError): T {
  if (read instanceof KamError) throw read;
  return read;
}
