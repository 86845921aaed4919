import type { Area } from "../../workbook/address";

export type IsFilled = (row: number, column: number) => boolean;

/** The block of filled cells that a cell lies in, bounded by blank rows and columns, as Excel finds it. */
export function blockAround(
  isFilled: IsFilled,
  { row, column }: Pick<Area, "row" | "column">,
): Area {
  let block: Area = { row, column, rowCount: 1, columnCount: 1 };
  for (;;) {
    // A long block grows by its rows first: each of its columns is then looked at once.
    const wider = wide(isFilled, tall(isFilled, block));
    if (wider.rowCount === block.rowCount && wider.columnCount === block.columnCount) return block;
    block = wider;
  }
}

/** The block with the rows above and below in which anything stands beside or between its columns. */
function tall(isFilled: IsFilled, block: Area): Area {
  const columns = withNeighbours(block.column, block.columnCount);
  const has = (row: number): boolean => columns.some((column) => isFilled(row, column));
  const { first, count } = grown(has, block.row, block.rowCount);
  return { ...block, row: first, rowCount: count };
}

function wide(isFilled: IsFilled, block: Area): Area {
  const rows = withNeighbours(block.row, block.rowCount);
  const has = (column: number): boolean => rows.some((row) => isFilled(row, column));
  const { first, count } = grown(has, block.column, block.columnCount);
  return { ...block, column: first, columnCount: count };
}

function grown(
  has: (line: number) => boolean,
  from: number,
  lines: number,
): { readonly first: number; readonly count: number } {
  let [first, end] = [from, from + lines];
  while (first > 0 && has(first - 1)) first--;
  while (has(end)) end++;
  return { first, count: end - first };
}

/** The lines, and the one on each side. */
function withNeighbours(first: number, count: number): readonly number[] {
  return Array.from({ length: count + 2 }, (_, index) => first - 1 + index).filter(
    (line) => line >= 0,
  );
}
