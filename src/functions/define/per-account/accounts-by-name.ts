import { recordMaker, type RowRecord } from "../../../reading/records";
import type { Column } from "../../../schema/columns";
import { accountsOr } from "./accounts-of";
import type { Subject } from "./subject";

type Columns = Readonly<Record<string, Column<unknown>>>;

/** Columns by the names that their values are asked for, and what is made of such a record. */
interface ByName<C extends Columns, E> {
  readonly columns: C;
  readonly read: (row: RowRecord<C>) => E;
}

/** Accounts, one per row, whose values are asked for by name; plain values stand in the order of theirs. */
export function accountsByName<C extends Columns, P extends Columns, E>(
  rule: ByName<C, E> & { readonly help: string; readonly plain: ByName<P, E> },
): Subject<E> {
  const { help, columns, plain } = rule;
  const toRecord = recordMaker<C>(Object.keys(columns));
  const toPlainRecord = recordMaker<P>(Object.keys(plain.columns));
  return accountsOr({
    help,
    columns: Object.values(columns),
    read: (values) => rule.read(toRecord(values)),
    plain: {
      columns: Object.values(plain.columns),
      read: (values) => plain.read(toPlainRecord(values)),
    },
  });
}
