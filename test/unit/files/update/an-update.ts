import { compareTables } from "../../../../src/files/update/compare-tables";
import type {
  CompareOptions,
  FileCell,
  KnownTable,
  NewerTable,
} from "../../../../src/files/update/known-table";
import type { UpdatePreview } from "../../../../src/files/update/update-preview";
import { accountsTable } from "../../../../src/schema/tables/accounts";
import type { CellValue } from "../../../../src/workbook/cells";

type Grid<Cell> = readonly [readonly string[], ...(readonly (readonly Cell[])[])];

/** A table of the workbook: headers, then rows. */
export function known(
  [headers, ...rows]: Grid<CellValue>,
  more: Partial<KnownTable> = {},
): KnownTable {
  return { name: "Accounts", headers, rows, ...more };
}

/** A newer file: headers, then rows. */
export function newer([headers, ...rows]: Grid<FileCell>): NewerTable {
  return { headers, rows };
}

/** What a file of accounts would change. */
export function compared(
  table: Grid<CellValue>,
  file: Grid<FileCell>,
  options: CompareOptions = {},
): UpdatePreview {
  return compareTables(known(table), newer(file), { table: accountsTable, ...options });
}

/** Changed cells as a person tells them: `A-1 revenue_12m 10 -> 12`. */
export function told({ changed }: UpdatePreview): readonly string[] {
  return changed.map(
    ({ key, column, before, after }) =>
      `${key} ${column} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
  );
}
