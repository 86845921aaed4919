import type { Column, Columns } from "./columns";
import { TABLES } from "./tables";

/** The columns of the table of this name; none where the schema has no such table. */
export function columnsOfTable(table: string | undefined): Columns {
  return TABLES.find(({ name }) => name === table)?.columns ?? {};
}

/** What the schema says of a column; `undefined` where it has none of this name. */
export function fieldOf(table: string | undefined, column: string): Column<unknown> | undefined {
  return columnsOfTable(table)[column];
}
