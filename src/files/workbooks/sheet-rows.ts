import { isBlankCell } from "../csv/blank-cell";
import type { FileRow } from "../rows/file-rows";
import type { FileRows } from "../rows/read-rows";
import { cellText, StoredNumber, type SheetValue } from "./cell-text";

/** The rows of a sheet as those of a text file; `undefined` when nothing stands in it. */
export function sheetRows(cells: readonly (readonly SheetValue[])[]): FileRows | undefined {
  const all = cells.map((values, index) => ({ row: index + 1, cells: values.map(cellText) }));
  const filled = all.filter((row) => !isBlank(row));
  if (filled.length === 0) return undefined;
  return {
    rows: withoutBlankColumns(filled),
    blankRows: all.filter(isBlank).map(({ row }) => row),
    leftOut: [],
    doubts: [],
    encoding: "utf-8",
    delimiter: ",",
    storedNumbers: new Map(
      filled.flatMap(({ row, cells: texts }) => {
        const numbers = texts.filter((text, column) => isDecimal(cells[row - 1]?.[column], text));
        return numbers.length === 0 ? [] : [[row, numbers] as const];
      }),
    ),
  };
}

function isBlank({ cells }: FileRow): boolean {
  return cells.every(isBlankCell);
}

function isDecimal(value: SheetValue | undefined, text: string): boolean {
  return value instanceof StoredNumber && text.includes(".");
}

/** Tables of a sheet often begin in its second column, and leave some blank to part the others. */
function withoutBlankColumns(rows: readonly FileRow[]): readonly FileRow[] {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    for (const [column, text] of cells.entries()) if (!isBlankCell(text)) filled.add(column);
  }
  const kept = [...filled].toSorted((one, other) => one - other);
  return rows.map(({ row, cells }) => ({ row, cells: kept.map((column) => cells[column] ?? "") }));
}
