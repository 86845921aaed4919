import { gridOf } from "./excel/workbook/area";
import type { CellContent } from "./excel/workbook/sheet";
import { headOf, wholeOf } from "./excel/workbook/table";
import type { Workbook } from "./excel/workbook/workbook";

/** The cells of a table with its header row. */
export function cellsOf(workbook: Workbook, name: string): CellContent[][] {
  const area = wholeOf(workbook.table(name));
  return gridOf(area, (row, column) => area.sheet.cell(row, column)?.value ?? "");
}

/** The format of the first row of each column. */
export function formatsOf(workbook: Workbook, name: string): readonly (string | undefined)[] {
  const { sheet, row, column, columns } = headOf(workbook.table(name));
  return Array.from({ length: columns }, (_, at) => sheet.cell(row + 1, column + at)?.format);
}
