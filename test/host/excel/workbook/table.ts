import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A table of the workbook: its place with header row and total row. */
export interface Table {
  readonly id: string;
  name: string;
  style: string;
  hasTotals: boolean;
  hasHeaders: boolean;
  /** Names of the columns that Excel keeps while the header row is switched off. */
  keptHeaders?: readonly string[];
  readonly sheet: Sheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function wholeOf({ sheet, row, column, rows, columns }: Table): Area {
  return { sheet, row, column, rows, columns };
}

export function headOf(table: Table): Area {
  return { ...wholeOf(table), rows: 1 };
}

export function bodyOf(table: Table): Area {
  const head = table.hasHeaders ? 1 : 0;
  const rows = table.rows - head - (table.hasTotals ? 1 : 0);
  return { ...wholeOf(table), row: table.row + head, rows };
}

/** The total row; undefined where the table has none. */
export function totalsOf(table: Table): Area | undefined {
  if (!table.hasTotals) return undefined;
  return { ...wholeOf(table), row: table.row + table.rows - 1, rows: 1 };
}

/** One column of a part of the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Excel's rules for a name of a table: no reference, no space, no sign but `_`, `.` and `\`. */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name)
  );
}
