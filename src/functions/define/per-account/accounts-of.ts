import { invalidInput, KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import type { AccountId } from "../../../model/account-id";
import { toColumnHelp } from "../accounts";
import { readAccounts, readPlainRow } from "../../../reading/accounts";
import { someCells } from "../../../reading/cells";
import { rowInputs, tableInputs } from "./shown-inputs";
import type { Column } from "../../../schema/columns";
import {
  asSingleRow,
  findColumn,
  readTable,
  type RawTable,
  type SingleRow,
} from "../../../reading/table";
import { type RowValues } from "../../../reading/row-values";
import type { Accounts, Subject } from "./subject";
import { rangeParameter } from "../parameters";

interface Rule<C extends readonly Column<unknown>[]> {
  /** Name of the argument; `accounts` if left out. */
  readonly name?: string;
  readonly help: string;
  /** Columns that a table is searched for, which is also the order of plain values. */
  readonly columns: C;
  /** True where a table that has none of the columns is refused, though each may be left out. */
  readonly needsOne?: boolean;
}

/** Accounts, one per row: the values of the columns, from a table or in their order. */
export function accountsOf<const C extends readonly Column<unknown>[]>(
  rule: Rule<C>,
): Subject<RowValues<C>> {
  return accountsOr({ ...rule, plain: { columns: rule.columns, read: (values) => values } });
}

/** The same, where the plain values of one account are others than the columns of a table. */
export function accountsOr<
  const C extends readonly Column<unknown>[],
  const P extends readonly Column<unknown>[],
  E = RowValues<C>,
>(
  rule: Rule<C> & {
    /** Makes of a row what is known; it is told the account's id. */
    readonly read?: (values: RowValues<C>, id: AccountId) => E;
    readonly plain: { readonly columns: P; readonly read: (values: RowValues<P>) => E };
  },
): Subject<E> {
  const { name = "accounts", help, columns, plain } = rule;
  const told = [accountColumns.account_id, ...columns].map(toColumnHelp);
  const toEvidence = rule.read ?? ((values: RowValues<C>) => values as unknown as E);
  return {
    name,
    parameter: rangeParameter({
      help,
      columns: told,
      plain: plain.columns.map(toColumnHelp),
      read: (raw, argument): Accounts<E> => {
        const expected = "a table with headers, or one account's values";
        someCells(raw, { argument, expected, headers: told.map(({ header }) => header) });
        const row = asSingleRow(raw);
        return row === undefined
          ? fromTable(readSubject(raw, argument, rule), columns, toEvidence)
          : fromPlainRow({ argument, ...row }, plain);
      },
    }),
  };
}

function fromTable<const C extends readonly Column<unknown>[], E>(
  table: RawTable,
  columns: C,
  toEvidence: (values: RowValues<C>, id: AccountId) => E,
): Accounts<E> {
  const { ids, read } = readAccounts(table, columns);
  const { argument } = table;
  const headers = columns.map(({ header }) => header);
  return {
    form: "table",
    ids,
    of: (index) => {
      const values = read(index);
      return values instanceof KamError ? values : toEvidence(values, ids[index] ?? "");
    },
    placeOf: (index) => ({ argument, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, headers),
  };
}

/** Reads the table; one that has none of the columns is another one, or lost its headers. */
function readSubject(
  raw: unknown,
  argument: string,
  { columns, needsOne = false }: Pick<Rule<readonly Column<unknown>[]>, "columns" | "needsOne">,
): RawTable {
  const table = readTable(raw, argument);
  const headers = columns.map(({ header }) => header);
  if (!needsOne || headers.some((header) => findColumn(table, header) !== undefined)) return table;
  const expected = `a column headed with one of ${headers.join(", ")}`;
  const found = table.headers.filter((header) => header !== "").join(", ");
  throw invalidInput({ argument, row: 1 }, expected, found);
}

function fromPlainRow<const P extends readonly Column<unknown>[], E>(
  row: { readonly argument: string } & SingleRow,
  plain: { readonly columns: P; readonly read: (values: RowValues<P>) => E },
): Accounts<E> {
  const evidence = plain.read(readPlainRow(row, plain.columns) as unknown as RowValues<P>);
  const labels = plain.columns.map(({ header }) => header);
  return {
    form: "plain",
    ids: [undefined],
    of: () => evidence,
    placeOf: () => ({ argument: row.argument }),
    inputsOf: () => rowInputs(row, labels),
  };
}
