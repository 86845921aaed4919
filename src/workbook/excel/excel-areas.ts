import { formatArea, joinAddress, type Area } from "../address";

/** Asks where a range is; `areaOf` answers it after the next sync. */
export function loadArea(range: Excel.Range): void {
  range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
}

/** Where a range is that was asked for with `loadArea`. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The address of a range that was asked for with `loadArea`, on a sheet loaded with its name. */
export function addressOf(sheet: Excel.Worksheet, range: Excel.Range): string {
  return joinAddress(sheet.name, formatArea(areaOf(range)));
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
