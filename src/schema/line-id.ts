import type { Columns } from "./columns";
import { table, type Rule, type Table } from "./table";
import { accountColumns } from "./tables/accounts";

/** The id in a table of several lines per account. */
export const lineId = {
  ...accountColumns.account_id,
  help: "Id of the account that the line belongs to; an account may have several lines.",
};

/** Each line is of a row of the Accounts table. */
export const ofAccount = { columns: ["account_id"], table: "Accounts" } as const;

/** The columns of such a table, the id first. */
type OfAccount<C extends Columns> = { readonly account_id: typeof lineId } & C;

/** A table of several lines per account; its key, where lines have one, tells them apart within the account. */
export function linesOfAccount<const N extends string, const C extends Columns>(
  rule: Pick<Rule<N, C>, "name" | "columns" | "references"> & {
    readonly key?: readonly (keyof C & string)[];
  },
): Table<N, OfAccount<C>> {
  const { name, key, references = [], columns } = rule;
  return table<N, OfAccount<C>>({
    name,
    key: key === undefined ? [] : ["account_id", ...key],
    references: [ofAccount, ...references],
    policy: "account",
    columns: { account_id: lineId, ...columns },
  });
}
