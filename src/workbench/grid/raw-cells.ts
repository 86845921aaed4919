import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";

/** A cell as Excel hands it over: a blank is `null`, an error its text such as `#N/A`. */
export type RawCell = number | string | boolean | null;
export type RawRows = readonly (readonly RawCell[])[];

/**
 * Turns an argument of a Univer function into what Excel would have handed over.
 *
 * Univer's simple callbacks show a blank cell as 0. Blank is unknown here, not 0, so the value
 * objects are read themselves.
 */
export function readArgument(argument: FunctionVariantType | undefined): RawCell | RawRows {
  if (argument === undefined) return null;
  if (isReference(argument)) return readRows(argument.toArrayValueObject());
  return isArray(argument) ? readRows(argument) : readCell(argument);
}

function readRows(array: ArrayValueObject): RawRows {
  const width = array.getColumnCount();
  const columns = Array.from({ length: width }, (_, column) => column);
  // Rows and cells that were never touched are holes, which map() would skip.
  const rows: readonly (readonly Nullable<BaseValueObject>[] | undefined)[] = array.getArrayValue();
  return Array.from(rows, (row) => columns.map((column) => readCell(row?.[column])));
}

function readCell(cell: Nullable<BaseValueObject>): RawCell {
  if (!cell || cell.isNull()) return null;
  if (cell.isError()) return String(cell.getValue());
  if (cell.isLambda()) return "#VALUE!";
  const value = cell.getValue();
  if (cell.isBoolean()) return Boolean(value);
  return value;
}

function isReference(argument: FunctionVariantType): argument is BaseReferenceObject {
  return argument.isReferenceObject();
}

function isArray(argument: BaseValueObject): argument is ArrayValueObject {
  return argument.isArray();
}
