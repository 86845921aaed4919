import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow } from "../../rows/file-rows";
import { isKnownHeader } from "./known-headers";
import { isOfUnits } from "./is-of-units";
import { lookOf, type Look } from "./look-of-cell";
import { periodOf } from "./period";
import { isTotalWord } from "./total-words";

/** Where the names of the columns stand in a list of rows, by its indexes from 0. */
export interface FoundHeader {
  /** The first row of the header; what stands above is none of the table. */
  readonly from: number;
  /** 1, 2 for names that stand in two rows, or 0 when no row names the columns. */
  readonly length: 0 | 1 | 2;
}

/** Rows in which a header is looked for: reports have a dozen lines above it, not more. */
const LOOKED_AT = 40;

/** The row that is best told as names of the columns by what it says and by what stands below it. */
export function findHeader(rows: readonly FileRow[]): FoundHeader {
  const best = bestRow(rows);
  if (best === undefined) return { from: 0, length: namesOnly(rows) ? 1 : 0 };
  if (hasSpans(rows[best - 1], rows[best])) return { from: best - 1, length: 2 };
  return { from: best, length: isOfUnits(rows[best + 1]) && rows.length > best + 2 ? 2 : 1 };
}

function bestRow(rows: readonly FileRow[]): number | undefined {
  const looks = rows.slice(0, LOOKED_AT + BELOW).map(({ cells }) => cells.map(lookOf));
  const scores = rows.slice(0, LOOKED_AT).map(({ cells }, at) => scoreOf(cells, looks, at) ?? 0);
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  if (most > 0) return firstAlike(rows, scores.indexOf(most));
  // A name that we know tells a first row also where numbers stand beside it.
  const [first = ""] = rows[0]?.cells ?? [];
  return isKnownHeader(first) && rows.length > 1 ? 0 : undefined;
}

/** A header that is printed again on each page stands for the first time above them all. */
function firstAlike(rows: readonly FileRow[], best: number): number {
  const text = textOf(rows[best]);
  return rows.findIndex((row) => textOf(row) === text);
}

function textOf(row: FileRow | undefined): string {
  return (row?.cells ?? []).map(plainText).join("\n").trim();
}

/** Rows below a header that show what its columns hold. */
const BELOW = 8;
/** A name that we know tells most, then a name above values; a value among the names tells against them. */
const WEIGHTS = { known: 3, above: 2, name: 1, value: -2 };

/** `undefined` for a row that says nothing of columns: a title, or data as that below it. */
function scoreOf(
  cells: readonly string[],
  looks: readonly (readonly Look[])[],
  at: number,
): number | undefined {
  const filled = cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
  const width = looks
    .slice(at + 1, at + 1 + BELOW)
    .reduce((most, row) => Math.max(most, filledOf(row)), 0);
  // The accounts of a report may stand without a name beside their only amount.
  const isNameless = filled.length === 1 && filled[0] === 1 && width === 2;
  if (filled.length < Math.min(2, width) && !isNameless) return undefined;
  const names = filled.filter((column) => isName(cells[column] ?? ""));
  const known = filled.filter((column) => isKnownName(cells[column] ?? "")).length;
  const above = names.filter(
    (column) => periodOf(cells[column] ?? "")?.grain !== "day" && isAboveValues(looks, at, column),
  ).length;
  if (known + above === 0) return undefined;
  const values = filled.length - names.length;
  return (
    WEIGHTS.known * known +
    WEIGHTS.above * above +
    WEIGHTS.name * names.length +
    WEIGHTS.value * values
  );
}

/** "Total" begins a row of sums as often as it is the name of a column. */
function isKnownName(cell: string): boolean {
  return isKnownHeader(cell) && !isTotalWord(cell);
}

/** Years, days and rates may stand above a column too. */
function isName(cell: string): boolean {
  return lookOf(cell) === "name" || periodOf(cell) !== undefined || SHORT_FORM.test(cell);
}

/** "12M" above a column names a period, "5%" a rate. */
const SHORT_FORM = /^\s*\d+\s*[a-z%]\s*$/i;

function filledOf(row: readonly Look[]): number {
  return row.filter((look) => look !== "blank").length;
}

function isAboveValues(looks: readonly (readonly Look[])[], at: number, column: number): boolean {
  if (looks[at]?.[column] === "value" && filledOf(looks[at] ?? []) < 2) return false;
  const below = looks.slice(at + 1, at + 1 + BELOW).map((row) => row[column] ?? "blank");
  const told = below.filter((look) => look === "value" || look === "name");
  const values = told.filter((look) => look === "value").length;
  return values > 0 && 2 * values >= told.length;
}

/** Without a known name and without values below: a first row of names, each of them once. */
function namesOnly([first, ...below]: readonly FileRow[]): boolean {
  if (first === undefined) return false;
  const names = first.cells.filter((cell) => !isBlankCell(cell)).map(plainText);
  const isOnce = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  if (!isOnce || !names.every((name) => lookOf(name) === "name" || SHORT_FORM.test(name)))
    return false;
  // A lone row is one of data, unless its names are known.
  if (below.length === 0) return names.every((name) => isKnownHeader(name));
  return !names.some((name) => CODE.test(name));
}

/** A short code is rather the id of a first row than the name of a column. */
const CODE = /^[A-Z]{1,3}-\d+$/;

/** True when the row above spans several columns of the names below: a year above its quarters. */
function hasSpans(upper: FileRow | undefined, lower: FileRow | undefined): boolean {
  if (upper === undefined || lower === undefined || upper.row !== lower.row - 1) return false;
  const spans = upper.cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
  if (spans.length === 0 || spans.length >= Math.max(lower.cells.length, 2)) return false;
  const isFilling = spans.some((column) => isBlankCell(lower.cells[column] ?? ""));
  const names = lower.cells
    .filter((cell) => !isBlankCell(cell))
    .map((cell) => plainText(cell).toLowerCase());
  const isTwice = new Set(names).size < names.length;
  const hasSeveral = spans.filter((column) => column > 0).length > 1;
  return isTwice || hasSeveral || (isFilling && spans.length > 1);
}
