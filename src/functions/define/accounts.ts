import { someCells } from "../../reading/cells";
import { accountColumns } from "../../schema/tables/accounts";
import type { Column } from "../../schema/columns";
import type { ColumnHelp, Parameter } from "./definition";
import { asSingleRow, type RawTable, readTable, type SingleRow } from "../../reading/table";
import { rangeParameter } from "./parameters";

/** Accounts as they were handed over: a table with headers, or the plain values of one account. */
export type AccountsInput =
  | { readonly form: "table"; readonly table: RawTable }
  | ({ readonly form: "row"; readonly argument: string } & SingleRow);

/** The argument that speaks of accounts. `columns` are those a table is searched for. */
export function accountsParameter(rule: {
  readonly help: string;
  readonly columns: readonly Column<unknown>[];
}): Parameter<AccountsInput> {
  const told = [accountColumns.account_id, ...rule.columns].map(toColumnHelp);
  return rangeParameter({
    help: rule.help,
    columns: told,
    read: (raw, argument) => {
      const expected = "a table with headers, or one account's values";
      someCells(raw, { argument, expected, headers: told.map(({ header }) => header) });
      const row = asSingleRow(raw);
      return row === undefined
        ? { form: "table", table: readTable(raw, argument) }
        : { form: "row", argument, ...row };
    },
  });
}

export function toColumnHelp(column: Column<unknown>): ColumnHelp {
  const { header, help, required, words = [] } = column;
  const isSaid = words.every((word) => help.includes(word));
  return {
    header,
    help: isSaid ? help : `${help} Permitted: ${words.join(", ")}.`,
    required,
    field: column,
  };
}
