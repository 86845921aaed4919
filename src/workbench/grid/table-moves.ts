import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/address";

/** Where cells stand after lines came or went; `undefined` when nothing is left of them. */
export type Move = (area: Area, lines: IRange) => Area | undefined;

/** What each structural change of the grid does to the cells of a table, by its id. */
export const MOVES: Readonly<Record<string, Move>> = {
  [InsertRowMutation.id]: (area, lines) => withRows(area, insertLines(rowsOf(area), rowsIn(lines))),
  [RemoveRowMutation.id]: (area, lines) => withRows(area, removeLines(rowsOf(area), rowsIn(lines))),
  [InsertColMutation.id]: (area, lines) =>
    withColumns(area, insertLines(columnsOf(area), columnsIn(lines))),
  [RemoveColMutation.id]: (area, lines) =>
    withColumns(area, removeLines(columnsOf(area), columnsIn(lines))),
};

/** Rows or columns that follow one another. */
interface Lines {
  readonly first: number;
  readonly count: number;
}

function insertLines({ first, count }: Lines, inserted: Lines): Lines {
  if (inserted.first <= first) return { first: first + inserted.count, count };
  return { first, count: inserted.first < first + count ? count + inserted.count : count };
}

function removeLines({ first, count }: Lines, removed: Lines): Lines {
  const end = removed.first + removed.count;
  const before = Math.max(0, Math.min(end, first) - removed.first);
  const inside = Math.max(0, Math.min(end, first + count) - Math.max(removed.first, first));
  return { first: first - before, count: count - inside };
}

function rowsIn({ startRow, endRow }: IRange): Lines {
  return { first: startRow, count: endRow - startRow + 1 };
}

function columnsIn({ startColumn, endColumn }: IRange): Lines {
  return { first: startColumn, count: endColumn - startColumn + 1 };
}

function rowsOf({ row, rowCount }: Area): Lines {
  return { first: row, count: rowCount };
}

function columnsOf({ column, columnCount }: Area): Lines {
  return { first: column, count: columnCount };
}

function withRows(area: Area, { first, count }: Lines): Area | undefined {
  return count === 0 ? undefined : { ...area, row: first, rowCount: count };
}

function withColumns(area: Area, { first, count }: Lines): Area | undefined {
  return count === 0 ? undefined : { ...area, column: first, columnCount: count };
}
