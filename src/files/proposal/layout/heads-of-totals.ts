import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import { groupOfTotal, maybeGroupOfTotal } from "./total-words";

/** Takes out rows that hold one name, which a total below names again: regions above the accounts of each. */
export function withoutHeadsOfTotals(
  rows: readonly FileRow[],
): { readonly rows: readonly FileRow[]; readonly leftOut: readonly LeftOutRow[] } | undefined {
  const lone = rows.filter(({ cells }) => loneName(cells) !== undefined);
  // Most files have none, and need not be searched for totals.
  if (lone.length === 0) return undefined;
  const summedUp = new Set(rows.flatMap(({ cells }) => cells.flatMap(groupIn)));
  const heads = lone.filter(({ cells }) => summedUp.has(loneName(cells) ?? ""));
  if (heads.length === 0) return undefined;
  const isHead = new Set(heads);
  const leftOut = heads.map(({ row, cells }) => ({
    row,
    text: rowAsText(cells),
    why: "name of a group",
  }));
  return { rows: rows.filter((row) => !isHead.has(row)), leftOut };
}

/** What stands in a row that has one cell alone. */
function loneName(cells: readonly string[]): string | undefined {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length === 1 ? plainText(filled[0] ?? "") : undefined;
}

function groupIn(cell: string): readonly string[] {
  const group = groupOfTotal(cell) ?? maybeGroupOfTotal(cell);
  return group === undefined ? [] : [plainText(group)];
}
