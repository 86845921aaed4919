import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import type { Sheet } from "./sheet";

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const ON_A_SHEET = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/;

/** The letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((number, digit) => number * 26 + digit, 0) - 1;
}

/** A block without its sheet, such as `A1:B2`. */
export function localAddress({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  const first = columnLetters(column) + String(row + 1);
  const last = columnLetters(column + columns - 1) + String(row + rows);
  return first === last ? first : `${first}:${last}`;
}

/** A block with its sheet, in apostrophes where its name needs them. */
export function addressOf(area: Area): string {
  const { name } = area.sheet;
  const sheet = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${sheet}!${localAddress(area)}`;
}

/** The block that an address names; undefined where it names none. */
export function parseAddress(
  address: string,
  home: Sheet,
  sheetOf: (name: string) => Sheet | undefined,
): Area | undefined {
  const [, quoted, plain, cells] = ON_A_SHEET.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = named === undefined ? home : sheetOf(named);
  const block = parseCells(cells ?? address);
  return sheet === undefined || block === undefined ? undefined : { sheet, ...block };
}

function parseCells(cells: string): Omit<Area, "sheet"> | undefined {
  const [, left, right] = COLUMNS.exec(cells) ?? [];
  if (left !== undefined && right !== undefined) {
    return { row: 0, rows: SHEET_ROWS, ...between("column", [left, right].map(columnNumber)) };
  }
  const [, top, bottom] = ROWS.exec(cells) ?? [];
  if (top !== undefined && bottom !== undefined) {
    return {
      column: 0,
      columns: SHEET_COLUMNS,
      ...between("row", [Number(top), Number(bottom)].map(fromOne)),
    };
  }
  const corners = cells.split(":").map((corner) => CELL.exec(corner));
  const columns = corners.map((corner) => columnNumber(corner?.[1] ?? ""));
  const rows = corners.map((corner) => Number(corner?.[2]) - 1);
  if (corners.includes(null) || corners.length > 2) return undefined;
  return { ...between("row", rows), ...between("column", columns) };
}

const fromOne = (row: number): number => row - 1;

function between(what: "row", ends: readonly number[]): Pick<Area, "row" | "rows">;
function between(what: "column", ends: readonly number[]): Pick<Area, "column" | "columns">;
function between(what: "row" | "column", ends: readonly number[]): Partial<Area> {
  const first = Math.min(...ends);
  return { [what]: first, [`${what}s`]: Math.max(...ends) - first + 1 };
}
