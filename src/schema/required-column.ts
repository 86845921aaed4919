import type { Blank, Column } from "./columns";

/** The same column for a table that must have it, though any of its cells may be blank. */
export function required<T, B extends Blank>(column: Column<T, B>): Column<T, B> {
  return { ...column, required: true };
}
