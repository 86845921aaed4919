import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow } from "../../rows/file-rows";
import { lookOf } from "./look-of-cell";

/** How the reason begins for which rows are left out as another table. */
export const ANOTHER_TABLE = "another table below this one";
export const SUMMARY = "summary below the table";

/** What tells rows of the table from others. */
export interface TableShape {
  /** Columns of numbers and dates. */
  readonly values: ReadonlySet<number>;
  readonly width: number;
}

/** Columns in which most cells are numbers or dates, up to a gap behind which another table may begin. */
export function valueColumns(rows: readonly FileRow[], width: number): ReadonlySet<number> {
  const gap = rows.findIndex((_, index) => index > 0 && isAfterGap(rows, index));
  const looked = rows.slice(0, gap < 0 ? LOOKED_AT : Math.min(gap, LOOKED_AT));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const looks = looked.map(({ cells }) => lookOf(cells[column] ?? ""));
      const values = looks.filter((look) => look === "value").length;
      return values > looks.filter((look) => look === "name").length;
    }),
  );
}

const LOOKED_AT = 200;

/** Why the rows from here on are none of the table; `undefined` where they are. */
export function foreignFrom(
  rows: readonly FileRow[],
  index: number,
  shape: TableShape,
): string | undefined {
  if (index === 0 || index + 1 >= rows.length) return undefined;
  const hasGap = isAfterGap(rows, index);
  const isTitle = hasGap && filledOf(cellsAt(rows, index)) === 1;
  const header = isTitle ? index + 1 : index;
  if (isHeader(rows, header, { ...shape, hasGap })) return whyAnother(cellsAt(rows, header));
  return isTitle && areAllWithoutValues(rows, index, shape) ? SUMMARY : undefined;
}

/** The header of another table: behind a blank row or much narrower, names above columns of numbers, and heads them. */
function isHeader(
  rows: readonly FileRow[],
  index: number,
  { values, width, hasGap }: TableShape & { readonly hasGap: boolean },
): boolean {
  const cells = cellsAt(rows, index);
  const isApart = hasGap || 2 * filledOf(cells) <= width;
  return isApart && isHeaderLike(cells, values) && heads(rows, index);
}

function cellsAt(rows: readonly FileRow[], index: number): readonly string[] {
  return rows[index]?.cells ?? [];
}

/** The rows below hold nothing beside its names: else it is a row among others, whose amounts are unknown. */
function heads(rows: readonly FileRow[], header: number): boolean {
  const names = cellsAt(rows, header);
  const below = rows.slice(header + 1, header + 1 + LOOKED_BELOW);
  const gap = below.findIndex((_, index) => index > 0 && isAfterGap(rows, header + 1 + index));
  return (gap < 0 ? below : below.slice(0, gap)).every(({ cells }) =>
    cells.every((cell, column) => isBlankCell(cell) || !isBlankCell(names[column] ?? "")),
  );
}

const LOOKED_BELOW = 5;

function whyAnother(headers: readonly string[]): string {
  const named = headers.filter((header) => !isBlankCell(header)).map(plainText);
  return `${ANOTHER_TABLE}, with the columns ${named.join(", ")}`;
}

/** Names stand where the table has numbers or dates, as those of a header. */
function isHeaderLike(cells: readonly string[], values: ReadonlySet<number>): boolean {
  const filled = cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
  const names = filled.map((column) => plainText(cells[column] ?? ""));
  if (filled.length < 2 || new Set(names).size < names.length) return false;
  return (
    names.every((name) => lookOf(name) === "name") && filled.some((column) => values.has(column))
  );
}

/** Rows from here on that have no number where each row of the table has one, and leave the last such column blank. */
function areAllWithoutValues(
  rows: readonly FileRow[],
  from: number,
  { values, width }: TableShape,
): boolean {
  const last = Math.max(...values);
  if (rows.length - from < 2 || values.size === 0) return false;
  const isWithout = ({ cells }: FileRow): boolean =>
    filledOf(cells) < width &&
    isBlankCell(cells[last] ?? "") &&
    [...values].every((column) => lookOf(cells[column] ?? "") !== "value");
  // No slice of them: a file may have thousands of titles, and the row below mostly ends the search.
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined && !isWithout(row)) return false;
  }
  return true;
}

export function isAfterGap(rows: readonly FileRow[], index: number): boolean {
  return (rows[index]?.row ?? 0) > (rows[index - 1]?.row ?? 0) + 1;
}

export function filledOf(cells: readonly string[]): number {
  return cells.filter((cell) => !isBlankCell(cell)).length;
}
