import { otherCase } from "../../model/other-case";
import { plainText } from "../../model/plain-text";
import { readCell } from "../../reading/cells";
import { dayFrom1900 } from "../../workbook/day-count";
import { isNothing } from "./compare-cell";
import type { FileCell } from "./known-table";
import type { ColumnPair } from "./pair-columns";
import type { TwiceKey } from "./update-preview";

/** Rows by their keys, each key once. */
export interface KeyedRows {
  /** Rows, counted from 0, whose key stands once. */
  readonly once: ReadonlyMap<string, number>;
  /** All keys, those that stand twice too. */
  readonly all: ReadonlySet<string>;
  readonly twice: readonly TwiceKey[];
  /** Rows as their reader counts them. */
  readonly without: readonly number[];
}

/** Where a row is read. */
export interface KeySide {
  readonly rows: readonly (readonly FileCell[])[];
  readonly placeOf: (pair: ColumnPair) => number;
  /** Whether the days of the side count from 1904 where those of the table do. */
  readonly isTable: boolean;
  /** The row as its reader counts it. */
  readonly rowOf: (row: number) => number;
}

/**
 * Finds rows by their keys. Ids are the same as numbers and as their digits, and are told apart by case, as the
 * functions do; names (a product, a person) are the same in any case. A key that stands twice tells no row.
 */
export function keyRows(keys: readonly ColumnPair[], side: KeySide): KeyedRows {
  const found = new Map<string, number[]>();
  const without: number[] = [];
  side.rows.forEach((cells, row) => {
    const key = keyOf(keys, cells, side);
    const same = key === undefined ? without : found.get(key);
    if (key === undefined) without.push(side.rowOf(row));
    else if (same === undefined) found.set(key, [row]);
    else same.push(row);
  });
  return { ...sorted(found, keys, side), all: new Set(found.keys()), without };
}

function sorted(
  found: ReadonlyMap<string, readonly number[]>,
  keys: readonly ColumnPair[],
  side: KeySide,
): Pick<KeyedRows, "once" | "twice"> {
  const once = new Map<string, number>();
  const twice: TwiceKey[] = [];
  for (const [key, rows] of found) {
    const [row = 0] = rows;
    if (rows.length === 1) once.set(key, row);
    else
      twice.push({ key: namedKey(keys, side.rows[row] ?? [], side), rows: rows.map(side.rowOf) });
  }
  return { once, twice };
}

/** `undefined` where a part of it is blank or unreadable. */
function keyOf(
  keys: readonly ColumnPair[],
  cells: readonly FileCell[],
  { placeOf, isTable }: KeySide,
): string | undefined {
  const parts: string[] = [];
  for (const pair of keys) {
    const cell = cells[placeOf(pair)] ?? "";
    const part = keyPart(pair, isTable && pair.isFrom1904 ? dayFrom1900(cell) : cell);
    if (part === undefined || (part === "" && !mayBeBlank(pair, keys))) return undefined;
    parts.push(part);
  }
  return parts.join(PARTED);
}

/** Of several columns that tell rows together, one may be unknown: a contact that nobody keeps. */
function mayBeBlank({ column }: ColumnPair, keys: readonly ColumnPair[]): boolean {
  return keys.length > 1 && column?.blank === "unknown";
}

/** What a cell says of the line that it stands in: what cannot be read is what stands there. */
export function linePart(
  pair: ColumnPair,
  cells: readonly FileCell[],
  { placeOf, isTable }: KeySide,
): string {
  const cell = cells[placeOf(pair)] ?? "";
  return keyPart(pair, isTable && pair.isFrom1904 ? dayFrom1900(cell) : cell) ?? String(cell);
}

/** A sign that no cell shows. */
const PARTED = "\u0000";

/** `""` is blank. */
function keyPart({ column }: ColumnPair, cell: FileCell): string | undefined {
  if (isNothing(cell)) return "";
  if (column === undefined) return typeof cell === "string" ? plainText(cell) : String(cell);
  const read = readCell(column, cell);
  if (typeof read === "string") return column.kind === "text" ? read.toLowerCase() : read;
  return read === undefined ? undefined : JSON.stringify(read);
}

/** The key as a sentence names it: the cells as they stand. */
export function namedKey(
  keys: readonly ColumnPair[],
  cells: readonly FileCell[],
  { placeOf }: Pick<KeySide, "placeOf">,
): string {
  const named = keys.map((pair) => plainText(String(cells[placeOf(pair)] ?? "")));
  return named.filter((part) => part !== "").join(", ");
}

/** For a key of the file, the one of the table that differs by case alone. */
export function caseFinder({ all }: KeyedRows): (key: string) => string | undefined {
  const find = otherCase(all);
  return (key) => find(key)?.split(PARTED).join(", ");
}
