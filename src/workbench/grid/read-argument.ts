import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { readCell, readRows, type RawCell, type RawRows } from "./raw-cells";
import { readReference } from "./read-reference";

/**
 * Turns an argument of a Univer function into what Excel would have handed over.
 *
 * Univer's simple callbacks show a blank cell as 0. Blank is unknown here, not 0, so the value
 * objects are read themselves.
 */
export function readArgument(argument: FunctionVariantType | undefined): RawCell | RawRows {
  if (argument === undefined) return null;
  if (isReference(argument)) return readReference(argument);
  return isArray(argument) ? readRows(argument) : readCell(argument);
}

function isReference(argument: FunctionVariantType): argument is BaseReferenceObject {
  return argument.isReferenceObject();
}

function isArray(argument: BaseValueObject): argument is ArrayValueObject {
  return argument.isArray();
}
