import { formatArea } from "../../../workbook/address";
import { refused } from "../xlsx-error";
import type { CellState, SheetState, TableState } from "../workbook-state";
import { cellName } from "../write/refuse-cell";

/**
 * Refuses a table that Excel would repair: without rows, or whose headers are not those in its cells.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseTable(sheet: SheetState, table: TableState): void {
  const { name, area, columns, hasHeader, hasTotals } = table;
  const where = `sheet "${sheet.name}", table ${name} in ${formatArea(area)}`;
  if (area.rowCount <= Number(hasHeader) + Number(hasTotals)) {
    throw refused(`${where}: expected at least one row below its headers, found none`);
  }
  if (columns.length !== area.columnCount) {
    throw refused(
      `${where}: expected ${area.columnCount} columns, as it is wide, found ${columns.length}`,
    );
  }
  const names = columns.map((column) => column.name.toLowerCase());
  const twice = columns.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  if (twice !== undefined) {
    throw refused(`${where}: expected each column once, found "${twice.name}" twice`);
  }
  if (hasHeader) refuseHeaders(sheet, table);
}

/** A number that stands as a header is written as the text that it is to the table. */
function refuseHeaders(sheet: SheetState, { area, columns, name: table }: TableState): void {
  const headers = sheet.cells.filter(({ row }) => row === area.row);
  for (const [index, { name }] of columns.entries()) {
    const place = { row: area.row, column: area.column + index };
    const cell = headers.find(({ column }) => column === place.column);
    if (cell?.formula === undefined && textOf(cell) === name) continue;
    const found = cell?.formula === undefined ? `"${textOf(cell)}"` : "a formula";
    throw refused(
      `${cellName(sheet, place)}: expected the header "${name}" of the table ${table}, found ${found}`,
    );
  }
}

function textOf(cell: CellState | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}
