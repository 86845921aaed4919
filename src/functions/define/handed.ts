import { plainText } from "../../model/plain-text";
import type { RawGrid } from "../../reading/cells";
import { isHeaderRow } from "../../reading/table";
import type { ColumnHelp, NamedParameter } from "./definition";

/** The arguments of a call, as the host hands them over. */
export interface Handed {
  readonly parameters: readonly NamedParameter[];
  readonly cells: readonly unknown[];
}

/** What is known of each column of an argument; plain values of one account stand in the order of theirs. */
export function columnsOf(
  { columns = [], plain = [] }: Pick<NamedParameter, "columns" | "plain">,
  grid: RawGrid,
): readonly (ColumnHelp | undefined)[] {
  const [first = []] = grid;
  if (!isHeaderRow(first)) return plain;
  const known = new Map(columns.map((column) => [column.header.toLowerCase(), column]));
  return first.map((cell) => known.get(plainText(String(cell)).toLowerCase()));
}
