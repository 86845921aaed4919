import { isErrorText } from "../model/error-text";
import { plainText } from "../model/plain-text";
import type { Column, Kind } from "../schema/columns";
import type { NumberRule } from "../schema/number-rule";

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
  text: (cell, column) => shortText(typeof cell === "number" ? String(cell) : cell, column),
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
