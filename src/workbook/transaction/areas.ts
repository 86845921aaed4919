import { formatArea, joinAddress, type Area } from "../address";
import type { SheetArea } from "./settings";

/** One cell of an area, by its place within it. */
export function cellOf(area: Area, row: number, column: number): Area {
  return { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function addressOf({ sheet, area }: SheetArea): string {
  return joinAddress(sheet, formatArea(area));
}

export function blank(area: Area): readonly (readonly string[])[] {
  const row = new Array<string>(area.columnCount).fill("");
  return new Array<readonly string[]>(area.rowCount).fill(row);
}

/** A cell of a sheet; rows and columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** One answer for each cell of an area, as rows. */
export function overArea<T>(area: Area, answer: (spot: Spot) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      answer({ row: area.row + row, column: area.column + column }),
    ),
  );
}

/** From the first to the last row and column of these cells. */
export function boundsOf(spots: readonly Spot[]): Area | undefined {
  const [first] = spots;
  if (first === undefined) return undefined;
  const [start, end] = [{ ...first }, { ...first }];
  for (const { row, column } of spots) {
    start.row = Math.min(start.row, row);
    start.column = Math.min(start.column, column);
    end.row = Math.max(end.row, row);
    end.column = Math.max(end.column, column);
  }
  return {
    ...start,
    rowCount: end.row - start.row + 1,
    columnCount: end.column - start.column + 1,
  };
}
