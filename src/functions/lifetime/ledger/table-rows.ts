import { KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { idOr, idText } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import type { Column } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import { cellReader, readTable, rowReader } from "../../../reading/table";
import { type RowValues } from "../../../reading/row-values";
import { rangeParameter } from "../../define/parameters";
import { lineId } from "../../../schema/line-id";

/** Rows of a table with the account each belongs to. */
export interface TableRows<C extends readonly Column<unknown>[]> {
  readonly argument: string;
  /** As texts, by which they are compared. */
  readonly ids: readonly string[];
  readonly rows: readonly RowValues<C>[];
}

interface Rule<C extends readonly Column<unknown>[]> {
  readonly help: string;
  readonly columns: C;
}

/**
 * A table of one row per account for an answer over all of its rows, which one row with a fault would
 * make wrong; an id that stands twice is one.
 */
export function accountTable<const C extends readonly Column<unknown>[]>(
  rule: Rule<C>,
): Parameter<TableRows<C>> {
  return rangeParameter({
    help: rule.help,
    columns: [accountColumns.account_id, ...rule.columns].map(toColumnHelp),
    read: (raw, argument) => {
      const table = readTable(raw, argument);
      const { ids, read } = readAccounts(table, rule.columns);
      const rows = table.rows.map((_, row) => sound(read(row)));
      return { argument, ids: ids.map((id) => idOr(id, "")), rows };
    },
  });
}

/** The same of a table in which an account may have several lines. */
export function lineTable<const C extends readonly Column<unknown>[]>(
  rule: Rule<C>,
): Parameter<TableRows<C>> {
  return rangeParameter({
    help: rule.help,
    columns: [lineId, ...rule.columns].map(toColumnHelp),
    read: (raw, argument) => {
      const table = readTable(raw, argument);
      const readId = cellReader(table, lineId);
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
