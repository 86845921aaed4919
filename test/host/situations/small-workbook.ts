import type { CellContent } from "../excel/workbook/sheet";
import type { Table } from "../excel/workbook/table";
import type { Workbook } from "../excel/workbook/workbook";

/** A few accounts, as a person might have typed them. */
export const ACCOUNTS: readonly (readonly CellContent[])[] = [
  ["account_id", "name", "revenue_12m", "contribution_12m", "strategic_fit", "as_of"],
  ["A-1", "Alpha", 500, 50, 8, 46_000],
  ["A-2", "Beta", 300, 90, 6, 46_100],
  ["A-3", "Gamma", 200, 10, "", 46_200],
];

export interface Placed {
  /** A sheet that is added where there is none of the name. */
  readonly sheet?: string;
  readonly rows?: readonly (readonly CellContent[])[];
  readonly table?: string;
}

/** Puts rows into a sheet from A1 on, as they are. */
export function placeRows(
  workbook: Workbook,
  { sheet: name = "Sheet1", rows = ACCOUNTS }: Omit<Placed, "table"> = {},
): void {
  const sheet = workbook.findSheet(name) ?? workbook.addSheet(name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      sheet.put(row, column, { value, formula: undefined });
    }
  }
}

/** Puts rows into a sheet and makes a table of them. */
export function placeTable(workbook: Workbook, placed: Placed = {}): Table {
  const { sheet = "Sheet1", rows = ACCOUNTS, table: name = "Accounts" } = placed;
  placeRows(workbook, placed);
  const table: Table = {
    id: workbook.newId(),
    name,
    style: "",
    sheet: workbook.sheet(sheet),
    row: 0,
    column: 0,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    hasHeaders: true,
    hasTotals: false,
  };
  workbook.tables.push(table);
  return table;
}

/** Many rows after a header row, each made by its number. */
export function manyRows(
  headers: readonly string[],
  count: number,
  row: (number: number) => readonly CellContent[],
): readonly (readonly CellContent[])[] {
  return [headers, ...Array.from({ length: count }, (_, index) => row(index + 1))];
}
