import type { SheetState, TableState } from "../workbook-state";

/** The names of columns by row and column of the cells where they stand. */
export type Headers = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Where the headers of the tables of a sheet stand. */
export function headersOf({ tables }: Pick<SheetState, "tables">): Headers {
  const headers = new Map<number, Map<number, string>>();
  for (const { area, columns } of tables.filter(({ hasHeader }) => hasHeader)) {
    const row = headers.get(area.row) ?? new Map<number, string>();
    for (const [index, { name }] of columns.entries()) row.set(area.column + index, name);
    headers.set(area.row, row);
  }
  return headers;
}

/** The row of totals of a table; `undefined` where it has none. */
export function totalsRow({ area, hasTotals }: TableState): number | undefined {
  return hasTotals ? area.row + area.rowCount - 1 : undefined;
}
