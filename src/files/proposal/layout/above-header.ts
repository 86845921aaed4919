import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import type { ProposedDoubt } from "../proposal";
import type { FoundHeader } from "./find-header";
import { joinHeaders } from "./join-headers";
import { TITLE_LINE } from "./title-line";

/** The names that a header gives, up to the last of them; none without a header. */
export function namesIn(all: readonly FileRow[], { from, length }: FoundHeader): readonly string[] {
  const [first = [], second] = all.slice(from, from + length).map(({ cells }) => cells);
  const names = second === undefined ? first : joinHeaders(first, second);
  return names.slice(0, names.findLastIndex((name) => !isBlankCell(name)) + 1);
}

/** Lines above a header: titles, and what a program says of the file. */
export function linesAbove(all: readonly FileRow[], { from }: FoundHeader): readonly LeftOutRow[] {
  return all.slice(0, from).map(({ row, cells }) => {
    const isTitle = cells.filter((cell) => !isBlankCell(cell)).length <= MOST_IN_TITLE;
    const why = isTitle ? TITLE_LINE : "line of metadata above the header";
    return { row, text: rowAsText(cells), why };
  });
}

/** A title stands in one cell, or in two or three with a period and a unit. */
const MOST_IN_TITLE = 3;

/** Where a header was found that stands not plainly in the first row. */
export function headerAsked(
  all: readonly FileRow[],
  { from, length }: FoundHeader,
): readonly ProposedDoubt[] {
  if (length === 1 && from === 0) return [];
  const rows = all.slice(from, from + length).map(({ row }) => row);
  const texts = {
    0: "no row names the columns: they are called column 1, column 2 …",
    1: `row ${rows[0] ?? 0} is taken for the header; what stands above is left out`,
    2: `rows ${rows.join(" and ")} are taken for the header: what stands in row ${rows[0] ?? 0} holds for the columns to its right, up to the next`,
  };
  const row = rows[0] ?? all[0]?.row;
  return [{ row, column: undefined, text: texts[length], choices: ["as proposed", "another row"] }];
}
