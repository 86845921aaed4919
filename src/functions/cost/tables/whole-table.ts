import { invalidInput, KamError, type Place } from "../../../model/errors";
import { toColumnHelp } from "../../define/accounts";
import { toGrid, trimEnd } from "../../../reading/cells";
import type { Column } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import { isHeaderRow, readTable, rowReader } from "../../../reading/table";
import { type RowValues } from "../../../reading/row-values";
import { rangeParameter } from "../../define/parameters";

/** One row of a table that is read as a whole, and where its cells stand. */
export interface WholeRow<C extends readonly Column<unknown>[]> {
  readonly values: RowValues<C>;
  readonly at: (header: string) => Place;
}

/**
 * A table of which every row must be sound: what is divided among its rows would be divided wrongly
 * without one of them. The first fault is that of the call.
 */
export function wholeTable<const C extends readonly Column<unknown>[]>(rule: {
  readonly help: string;
  readonly columns: C;
}): Parameter<readonly WholeRow<C>[]> {
  return rangeParameter({
    help: rule.help,
    columns: rule.columns.map(toColumnHelp),
    read: (raw, argument) => {
      requireTable(raw, argument);
      const table = readTable(raw, argument);
      const read = rowReader(table, rule.columns);
      return table.rows.map((_, row) => {
        const values = read(row);
        if (values instanceof KamError) throw values;
        return { values, at: (column) => ({ argument, column, row: row + 2 }) };
      });
    },
  });
}

/** Refuses what is no table: nothing, or a single row of values. */
export function requireTable(raw: unknown, argument: string): void {
  const [first, ...others] = trimEnd(toGrid(raw));
  if (first === undefined) throw invalidInput({ argument }, "a table with headers", null);
  if (others.length > 0 || isHeaderRow(first)) return;
  throw invalidInput({ argument }, "a table with headers", "a single row of values");
}

/** Finds rows by the name in their first column, in any case; a name that stands twice is a fault. */
export function byName<R extends { readonly name: string; readonly place: Place }>(
  rows: readonly R[],
): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const row of rows) {
    const name = nameKey(row.name);
    const earlier = found.get(name);
    if (earlier !== undefined) {
      const where = earlier.place.row === undefined ? "" : ` also in row ${earlier.place.row}`;
      throw invalidInput(row.place, "each name once", `${row.name}${where}`);
    }
    found.set(name, row);
  }
  return found;
}

/** Names are the same in any case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Names as a message lists them: some of many. */
export function listed(names: readonly string[]): string {
  const shown = 8;
  const more = names.length > shown ? ` and ${names.length - shown} more` : "";
  return `${names.slice(0, shown).join(", ")}${more}`;
}
