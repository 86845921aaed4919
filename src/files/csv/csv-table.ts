import type { Kind } from "../../schema/field";
import type { CellValue } from "./column/typed-column";

/**
 * What the cells of a column are: a kind of the schema that texts alone can tell, or numbers among other
 * texts. Blank cells are unknown in any of them.
 */
export type ColumnKind = Extract<Kind, "number" | "date" | "flag" | "text"> | "mixed";

/** A file that was read: one header per column, rows of values as long as the headers. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly CsvColumn[];
  /** What a person should look at before it goes into the workbook. */
  readonly warnings: readonly string[];
}

export interface CsvColumn {
  readonly header: string;
  readonly kind: ColumnKind;
}
