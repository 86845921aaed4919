import { invalidInput, type KamError, type Place } from "../../../model/errors";
import type { Column } from "../../../schema/columns";
import type { RowValues } from "../../../reading/row-values";

/** One line of an account. */
export type Line<C extends readonly Column<unknown>[]> = RowValues<C>;

/** A cell that does not go with the others of its line. */
export interface LineFault {
  readonly column: string;
  readonly expected: string;
  readonly found: unknown;
}

/** What lines are read from, and what is made of one. */
export interface LineRule<C extends readonly Column<unknown>[], L> {
  readonly columns: C;
  /** What is wrong between the cells of one line, each of them sound by itself. */
  readonly faultOf?: (line: Line<C>) => LineFault | undefined;
  /** Makes of a line what is known of it; it is told where a person finds the line. */
  readonly toLine?: (line: Line<C>, place: LinePlace) => L;
}

export type LinePlace = Required<Pick<Place, "argument" | "row">>;

/** What is known of a line, or what is wrong with it in its place. */
export function readLine<C extends readonly Column<unknown>[], L>(
  { faultOf, toLine }: LineRule<C, L>,
  line: Line<C>,
  place: LinePlace,
): L | KamError {
  const fault = faultOf?.(line);
  if (fault !== undefined) {
    return invalidInput({ ...place, column: fault.column }, fault.expected, fault.found);
  }
  return toLine === undefined ? (line as unknown as L) : toLine(line, place);
}
