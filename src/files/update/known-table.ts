import type { Table } from "../../schema/table";
import type { CellValue } from "../../workbook/cells";
import type { DayCount } from "../../workbook/day-count";
import type { Formulas, TableContent } from "../../workbook/gateway";
import type { ColumnKind } from "../csv/csv-table";

/** A table of the workbook as it was read. */
export type KnownTable = Pick<TableContent, "name" | "headers" | "rows" | "isHeaderHidden"> &
  DayCount;

/** A file under the headers of the schema: a `CsvTable` after `applyMapping` is one. */
export interface NewerTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
  /** What its columns are, where that is known. */
  readonly columns?: readonly { readonly header: string; readonly kind: ColumnKind }[];
}

/** Blank is `""` or null. */
export type FileCell = CellValue | null;

export interface CompareOptions {
  /** What the schema says of the table; left out for a table that is not ours. */
  readonly table?: Table;
  /** The header by which rows of a table that is not ours are matched. */
  readonly key?: string;
  /** As read at the address of the table, its header row included. */
  readonly formulas?: Formulas;
  /** Where each row stands in the file; from row 2 on if left out. */
  readonly rowsInFile?: readonly number[];
  /** The one currency of all amounts, where a person or a header says it and no column does. */
  readonly currencies?: { readonly table?: string; readonly file?: string };
}
