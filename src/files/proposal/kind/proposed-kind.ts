import type { TableKind } from "../proposal";
import type { MatchedHeader } from "./match-headers";

/** What a table is taken for, and what its headers then stand for. */
export interface ProposedKind {
  readonly kind: TableKind;
  /** The table of the schema; none for something else. */
  readonly table: string | undefined;
  readonly why: string;
  readonly matched: Matches;
}

/** What each header stands for, in the order of the headers. */
export type Matches = readonly (MatchedHeader | undefined)[];

/** The place of the header that stands for a column; -1 for none. */
export function placeOf(matched: Matches, column: string): number {
  return matched.findIndex((match) => match?.column === column);
}

/** The columns that stand there under their own names, without the id of the account, which every table has. */
export function ownNames(matched: Matches, id: string): readonly string[] {
  const own = matched.flatMap((match) => (match?.isOwn === true ? [match.column] : []));
  return own.filter((column) => column !== id);
}
