import { invalidInput } from "../model/errors";
import { isErrorText, plainText } from "../model/plain-text";
import type { Column, Kind } from "../schema/columns";
import type { NumberRule } from "../schema/number-rule";

/**
 * Raw cells as hosts hand them over: numbers, texts, booleans; blank as `null`, `undefined` or `""`;
 * an error as its text or as an object that carries it.
 */

export function isBlank(raw: unknown): raw is null | undefined | "" {
  return raw === null || raw === undefined || raw === "";
}

/** The text of an error cell such as `#N/A`; `undefined` for any other cell. */
export function errorText(raw: unknown): string | undefined {
  if (typeof raw === "string") return isErrorText(raw) ? raw : undefined;
  if (typeof raw !== "object" || raw === null) return undefined;
  const carried = "basicValue" in raw ? raw.basicValue : "code" in raw ? raw.code : undefined;
  return typeof carried === "string" ? errorText(carried) : undefined;
}

export type RawRow = readonly unknown[];
export type RawGrid = readonly RawRow[];

/** Rows of cells, whatever was handed over: a single cell is one row of one. */
export function toGrid(raw: unknown): RawGrid {
  if (!Array.isArray(raw)) return [[raw]];
  return raw.map((row: unknown): RawRow => (Array.isArray(row) ? (row as RawRow) : [row]));
}

/** Leaves out blank rows at the end, so that a whole column reads like its used part. */
export function trimEnd(grid: RawGrid): RawGrid {
  let length = grid.length;
  while (length > 0 && isBlankRow(grid[length - 1] ?? [])) length -= 1;
  return length === grid.length ? grid : grid.slice(0, length);
}

function isBlankRow(row: RawRow): boolean {
  return row.every(isBlank);
}

/**
 * The rows that were handed over: a blank range holds nothing, and one text alone says nothing, unless
 * it is the header of a column.
 */
export function someCells(raw: unknown, { argument, expected, headers }: SomeCells): RawGrid {
  const grid = trimEnd(toGrid(raw));
  const [[only, ...beside] = [], ...below] = grid;
  const isLone = beside.every(isBlank) && below.length === 0;
  if (grid.length === 0 || (isLone && isMereText(only, headers))) {
    throw invalidInput({ argument }, expected, only);
  }
  return grid;
}

function isMereText(cell: unknown, headers: readonly string[]): boolean {
  if (typeof cell !== "string" || errorText(cell) !== undefined) return false;
  const word = plainText(cell).toLowerCase();
  return !headers.some((header) => header.toLowerCase() === word);
}

interface SomeCells {
  readonly argument: string;
  readonly expected: string;
  /** Headers of the table that is looked for. */
  readonly headers: readonly string[];
}

/** The one cell that was handed over. */
export function singleCell(raw: unknown, argument: string): unknown {
  const rows = toGrid(raw);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    throw invalidInput({ argument }, "a single cell", `${rows.length} rows of cells`);
  }
  return rows[0]?.[0];
}

/** Reads a filled cell by its column; `undefined` when it is not what the column holds. */
export function readCell<T>(column: Column<T>, cell: unknown): T | undefined {
  return READERS[column.kind](cell, column) as T | undefined;
}

/** Whether a cell holds a number that the rule permits. */
export function fits(
  raw: unknown,
  { min = -Infinity, max = Infinity, above = -Infinity }: NumberRule,
): raw is number {
  return typeof raw === "number" && Number.isFinite(raw) && raw >= min && raw <= max && raw > above;
}

/** The numbers of a column that are taken as they are; none where more must be looked at. */
export function plainRange(column: Column<unknown>): readonly [least: number, most: number] {
  const { kind, min = -Number.MAX_VALUE, max = Number.MAX_VALUE, above } = column;
  return NUMERIC.includes(kind) && above === undefined ? [min, max] : [Infinity, -Infinity];
}

/** Whether cells of the column hold numbers. */
export function isNumeric({ kind }: Column<unknown>): boolean {
  return NUMERIC.includes(kind);
}

const NUMERIC: readonly Kind[] = ["number", "money", "count", "date"];

type Reader = (cell: unknown, column: Column<unknown>) => unknown;

const number: Reader = (cell, column) => (fits(cell, column) ? cell : undefined);

const READERS: Readonly<Record<Kind, Reader>> = {
  number,
  money: number,
  date: number,
  count: (cell, column) => (Number.isSafeInteger(cell) ? number(cell, column) : undefined),
  flag: (cell) => (typeof cell === "boolean" ? cell : FLAG_WORDS.get(wordOf(cell))),
  word: (cell, { words = [], otherNames = {} }) => {
    const typed = wordOf(cell);
    const own = Object.entries(otherNames).find(([name]) => name.toLowerCase() === typed)?.[1];
    return own ?? words.find((word) => word.toLowerCase() === typed);
  },
  words: (cell, { words = [] }) => {
    const found = wordOf(cell).split(/\s*[,;+]\s*/);
    return found.every((word) => words.includes(word)) ? found : undefined;
  },
  // Digits are a text too, but a 0 is a blank cell of an older Excel.
  text: (cell, column) =>
    shortText(typeof cell === "number" && cell !== 0 ? String(cell) : cell, column),
  id: (cell, column) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
    return typeof cell === "string" && isErrorText(cell) ? undefined : shortText(cell, column);
  },
};

const FLAG_WORDS = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

function shortText(cell: unknown, { longest = 0 }: Column<unknown>): string | undefined {
  const text = typeof cell === "string" ? plainText(cell) : "";
  return text.length > 0 && text.length <= longest ? text : undefined;
}

function wordOf(cell: unknown): string {
  return typeof cell === "string" ? plainText(cell).toLowerCase() : "";
}
