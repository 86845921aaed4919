import type { Columns } from "./columns";

/** A table of a workbook, as data. All that is known of it stands in the one file that defines it. */
export interface Table<N extends string = string, C extends Columns = Columns> {
  /** As the table is called in a workbook. */
  readonly name: N;
  /** Columns that together tell one row from another; none where lines have no name of their own. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly policy: Policy;
  /** 1 until its columns first change. */
  readonly version: number;
  /** What changed since version 1, oldest first. */
  readonly changes: readonly TableChange[];
  /** In the order in which a blank table shows them. */
  readonly columns: C;
}

/**
 * What a fault of a row ends where the table is read for accounts: the answers that need this row,
 * those of the account whose lines it is among, or all. A question about all rows at once ends anyway.
 */
export type Policy = "row" | "account" | "table";

/** Columns whose values stand in a row of a table too. */
export interface Reference<K extends string = string> {
  readonly columns: readonly K[];
  readonly table: string;
  /** The columns there, one for each here; the key of that table if left out. */
  readonly to?: readonly string[];
}

/** How the columns of a table became those of a version. */
export interface TableChange {
  /** The version that they became, from 2 on. */
  readonly version: number;
  /** Names of before by the names since. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly added?: readonly string[];
  /** Names that columns had when they were given up. */
  readonly removed?: readonly string[];
}

export interface Rule<N extends string, C extends Columns> extends Pick<
  Table<N, C>,
  "name" | "policy" | "columns"
> {
  readonly key: readonly (keyof C & string)[];
  readonly references?: readonly Reference<keyof C & string>[];
  readonly changes?: readonly TableChange[];
}

/** A table, whose version is that of its last change. */
export function table<const N extends string, const C extends Columns>(
  rule: Rule<N, C>,
): Table<N, C> {
  const { references = [], changes = [] } = rule;
  return { ...rule, references, changes, version: changes.at(-1)?.version ?? 1 };
}
