import { isBlankCell } from "../csv/blank-cell";

/** A row as it is told to a person: its cells with commas between them, without the blank ones at its end. */
export function rowAsText(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => !isBlankCell(cell));
  return cells
    .slice(0, last + 1)
    .map(quoted)
    .join(",");
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
