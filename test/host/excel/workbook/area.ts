import type { Sheet } from "./sheet";

/** How large a sheet is. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A block of cells on a sheet; rows and columns are counted from 0. */
export interface Area {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How far a block reaches. */
export type Extent = Pick<Area, "rows" | "columns">;

export function cellArea(sheet: Sheet, row: number, column: number): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}

/** Where a cell stands: on its sheet, and counted from the corner of the block it was asked of. */
export interface Position {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export function positionsOf({ row, column, rows, columns }: Omit<Area, "sheet">): Position[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [down, right] = [Math.floor(index / columns), index % columns];
    return { row: row + down, column: column + right, down, right };
  });
}

/** Something of each cell of an area, in rows. */
export function gridOf<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => of(area.row + down, area.column + right)),
  );
}

/** True when two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** True when the first area holds all of the second. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** True for whole rows, whole columns and whole sheets. */
export function isUnbounded({ rows, columns }: Extent): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}

/** The smallest block that holds both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
