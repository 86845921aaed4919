import { fault, invalidInput, type KamError, type Place } from "../model/errors";
import { expectedBeside } from "./expected";
import { errorText } from "./cells";
import type { Column } from "../schema/columns";

/** A value that the answer needs is not there. */
export function unknownValue(place: Place): KamError {
  return fault("unknown-value", {}, place);
}

/** A cell that does not fit its column; `row` counts from 0 below the header. */
export function misfit(
  { argument }: { readonly argument: string },
  column: Column<unknown>,
  { cell, row }: { readonly cell: unknown; readonly row: number },
): KamError {
  const place = { argument, column: column.header, row: row + 2 };
  return invalidInput(place, expectedBeside(column, cell), errorText(cell) ?? cell);
}

/** A column that is needed is not among the headers. */
export function missingColumn(
  { argument, headers }: { readonly argument: string; readonly headers: readonly string[] },
  header: string,
): KamError {
  const found = headers.filter((each) => each !== "").join(", ");
  return invalidInput(
    { argument, row: 1 },
    `a column headed "${header}" (hand a table over with its headers, as Name[#All])`,
    found,
  );
}
