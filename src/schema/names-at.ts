import type { Table, TableChange } from "./table";

/** What is known of the versions of a table. */
export type Versioned = Pick<Table, "columns" | "changes" | "version">;

/** A name that a version knew, and the column of today that it became, if there is one. */
export interface Name {
  readonly name: string;
  readonly column: string | undefined;
}

/** The names that a version knew, found by undoing what changed since. */
export function namesAt({ columns, changes }: Versioned, version: number): readonly Name[] {
  return changes
    .filter((change) => change.version > version)
    .reduceRight(
      namesBefore,
      Object.keys(columns).map((column): Name => ({ name: column, column })),
    );
}

function namesBefore(
  since: readonly Name[],
  { renamed = {}, added = [], removed = [] }: TableChange,
): readonly Name[] {
  const kept = since.filter(({ name }) => !added.includes(name));
  return [
    ...kept.map(({ name, column }) => ({ name: renamed[name] ?? name, column })),
    ...removed.map((name) => ({ name, column: undefined })),
  ];
}
