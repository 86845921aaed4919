import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow } from "../../rows/file-rows";
import { isFigureWord } from "./total-words";

/** "Average" before amounts and no id or name beside it, or "Count" and how many rows stand above. */
export function isFigure({ cells }: FileRow, counted: number): boolean {
  const [first = "", ...others] = cells.filter((cell) => !isBlankCell(cell));
  if (!isFigureWord(first) || others.length === 0 || cells.length < 3) return false;
  if (others.length === 1 && others[0]?.trim() === String(counted)) return true;
  return isBlankCell(cells[1] ?? "");
}
