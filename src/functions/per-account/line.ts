import { invalidInput, type KamError, type Place } from "../../model/errors";
import type { Column } from "../columns";
import type { RowValues } from "../table";

/** One line of an account. */
export type Line<C extends readonly Column<unknown>[]> = RowValues<C>;

/** A cell that does not go with the others of its line. */
export interface LineFault {
  readonly column: string;
  readonly expected: string;
  readonly found: unknown;
}

/** The same as a refusal in its place. */
export function faultAt({ column, expected, found }: LineFault, place: Place): KamError {
  return invalidInput({ ...place, column }, expected, found);
}
