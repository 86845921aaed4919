import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import { groupOfTotal, maybeGroupOfTotal } from "./total-words";

/** Takes out rows that hold one name, which a total below names again: regions above the accounts of each. */
export function withoutHeadsOfTotals(
  rows: readonly FileRow[],
): { readonly rows: readonly FileRow[]; readonly leftOut: readonly LeftOutRow[] } | undefined {
  const summedUp = new Set(rows.flatMap(({ cells }) => cells.flatMap(groupIn)));
  const isHead = ({ cells }: FileRow): boolean => {
    const filled = cells.filter((cell) => !isBlankCell(cell)).map(plainText);
    return filled.length === 1 && summedUp.has(filled[0] ?? "");
  };
  const heads = rows.filter(isHead);
  if (heads.length === 0) return undefined;
  const leftOut = heads.map(({ row, cells }) => ({
    row,
    text: rowAsText(cells),
    why: "name of a group",
  }));
  return { rows: rows.filter((row) => !isHead(row)), leftOut };
}

function groupIn(cell: string): readonly string[] {
  const group = groupOfTotal(cell) ?? maybeGroupOfTotal(cell);
  return group === undefined ? [] : [plainText(group)];
}
