import { columnLetters, parseArea, parseWholeLines, type Area } from "../../../workbook/address";

/** An area as a file writes it: `A1:B2`, `C:C`, `2:5`; `undefined` for what is none. */
export function areaOf(text: string | undefined): Area | undefined {
  if (text === undefined) return undefined;
  const cells = text.slice(text.lastIndexOf("!") + 1);
  return parseArea(cells) ?? parseWholeLines(cells);
}

/** Areas that are written one behind the other, with blanks between. */
export function areasOf(text: string | undefined): readonly Area[] {
  return (text ?? "").split(/\s+/).flatMap((each) => areaOf(each) ?? []);
}

/** Whether a cell lies in an area. */
export function holds(
  area: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Whether a cell is the one at the top left of an area. */
export function begins(
  area: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return area.row === row && area.column === column;
}

/** An area by its corners, as files write also whole rows and columns: `A1:B1048576`. */
export function cornersOf({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}
