import type { ArrayValueObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";

/** A cell as Excel hands it over: a blank is `null`, an error its text such as `#N/A`. */
export type RawCell = number | string | boolean | null;
export type RawRows = readonly (readonly RawCell[])[];

/** Rows of the engine's own objects. */
export function readRows(array: ArrayValueObject): RawRows {
  const width = array.getColumnCount();
  const columns = Array.from({ length: width }, (_, column) => column);
  // Rows and cells that were never touched are holes, which map() would skip.
  const rows: readonly (readonly Nullable<BaseValueObject>[] | undefined)[] = array.getArrayValue();
  return Array.from(rows, (row) => columns.map((column) => readCell(row?.[column])));
}

/** One of the engine's own objects. */
export function readCell(cell: Nullable<BaseValueObject>): RawCell {
  if (!cell || cell.isNull()) return null;
  if (cell.isError()) return String(cell.getValue());
  if (cell.isLambda()) return "#VALUE!";
  const value = cell.getValue();
  if (cell.isBoolean()) return Boolean(value);
  return value;
}
