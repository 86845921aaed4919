import { isBlankCell } from "../../csv/blank-cell";
import { parseAmount } from "../../csv/column/parse-amount";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import { accountsTable } from "../../../schema/tables/accounts";
import { plainText } from "../../../model/plain-text";
import { matchHeaders } from "../kind/match-headers";
import { placeOf } from "../kind/proposed-kind";
import { OF_ACCOUNT } from "../known-columns";
import { withoutHeadsOfTotals } from "./heads-of-totals";
import { groupOfTotal, isTotalWord, maybeGroupOfTotal } from "./total-words";

/** Rows of a report, each with the names of its groups. */
export interface FilledGroups {
  readonly rows: readonly FileRow[];
  /** Rows that held the name of a group and nothing else. */
  readonly leftOut: readonly LeftOutRow[];
  /** Columns that were filled down, from 0. */
  readonly filled: readonly number[];
}

/**
 * Fills names of groups down to the rows of each group, where they stand once: in a row of their own above it, or
 * in its first row. Tables that are no report come back as they are.
 */
export function fillGroups(rows: readonly FileRow[], headers: readonly string[]): FilledGroups {
  const columns = headColumns(rows);
  if (columns.length > 0) return fill(rows, columns, (row) => isHead(row, columns));
  const apart = withoutHeadsOfTotals(rows);
  if (apart !== undefined) return { ...apart, filled: [] };
  const leading = namesEachRow(headers) ? [] : namedOnce(rows);
  return leading.length > 0 ? fill(rows, leading, () => false) : { rows, leftOut: [], filled: [] };
}

/** A list of accounts by id and name has no groups: a blank id is unknown. */
function namesEachRow(headers: readonly string[]): boolean {
  const isMade = headers.map(() => false);
  const matched = matchHeaders(accountsTable.name, { headers, isMade });
  return placeOf(matched, OF_ACCOUNT.id) >= 0 && placeOf(matched, OF_ACCOUNT.name) >= 0;
}

/** Columns in which a row has its one cell, and in which the rows below it have none. */
function headColumns(rows: readonly FileRow[]): readonly number[] {
  const heads = rows.filter((row) => filledColumns(row).length === 1 && !isTotalRow(row, NOBODY));
  const names = new Set(heads.flatMap(({ cells }) => cells.map(plainText)));
  const details = rows.filter((row) => filledColumns(row).length > 1 && !isTotalRow(row, names));
  if (details.length < 2) return [];
  const columns = [...new Set(heads.flatMap(filledColumns))].sort((a, b) => a - b);
  return columns.filter((column) => details.every(({ cells }) => isBlankCell(cells[column] ?? "")));
}

const NOBODY: ReadonlySet<string> = new Set();

function isHead(row: FileRow, columns: readonly number[]): boolean {
  const [only, ...others] = filledColumns(row);
  return only !== undefined && others.length === 0 && columns.includes(only);
}

/** The first columns that are filled in the first of several rows and blank below it. */
function namedOnce(rows: readonly FileRow[]): readonly number[] {
  // A name that stands once leaves blanks below it.
  if (!rows.some(({ cells }) => isBlankCell(cells[0] ?? ""))) return [];
  const names = new Set(rows.flatMap(({ cells }) => cells.map(plainText)));
  const named = rows.filter((row) => !isTotalRow(row, names));
  const details = endsWithAmounts(named) ? named.slice(0, -1) : named;
  const columns: number[] = [];
  while (isNamedOnce(details, columns.length)) columns.push(columns.length);
  return columns;
}

/** A last row of nothing but amounts may be a total without a word, and tells no group. */
function endsWithAmounts(rows: readonly FileRow[]): boolean {
  const cells = rows.at(-1)?.cells ?? [];
  return cells.every((cell) => isBlankCell(cell) || parseAmount(cell) !== undefined);
}

function isNamedOnce(details: readonly FileRow[], column: number): boolean {
  const isBlank = ({ cells }: FileRow, at: number): boolean => isBlankCell(cells[at] ?? "");
  const blank = details.filter((row) => isBlank(row, column));
  const named = details.filter((row) => !isBlank(row, column));
  const [first] = details;
  if (first === undefined || isBlank(first, column) || named.length < 2) return false;
  const least = column === 0 ? details.length / 3 : 1;
  if (blank.length < least || blank.some((row) => filledColumns(row).length < 2)) return false;
  // A group inside of another begins wherever the outer one does.
  if (column > 0) return details.every((row) => isBlank(row, column - 1) || !isBlank(row, column));
  return new Set(named.map(({ cells }) => cells[column])).size === named.length;
}

function fill(
  rows: readonly FileRow[],
  columns: readonly number[],
  isName: (row: FileRow) => boolean,
): FilledGroups {
  const names = new Map<number, string>();
  const kept: FileRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const named = columns.filter((column) => !isBlankCell(row.cells[column] ?? ""));
    if (isTotalRow(row, new Set([...names.values()].map(plainText)))) {
      kept.push(row);
      continue;
    }
    for (const column of named) setName(names, column, row.cells[column] ?? "");
    if (isName(row)) leftOut.push({ row: row.row, text: rowAsText(row.cells), why: NAME_OF_GROUP });
    else kept.push({ row: row.row, cells: withNames(row.cells, names) });
  }
  return { rows: kept, leftOut, filled: columns };
}

const NAME_OF_GROUP = "name of a group, which is filled down to its rows";

/** A name of a group ends the groups inside of the one before. */
function setName(names: Map<number, string>, column: number, name: string): void {
  for (const inner of [...names.keys()]) if (inner > column) names.delete(inner);
  names.set(column, name);
}

function withNames(
  cells: readonly string[],
  names: ReadonlyMap<number, string>,
): readonly string[] {
  return cells.map((cell, column) => (isBlankCell(cell) ? (names.get(column) ?? cell) : cell));
}

function filledColumns({ cells }: FileRow): readonly number[] {
  return cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
}

/** A word for a sum, or one with the name of a group: "Total Nord AG" among the rows of Nord AG. */
function isTotalRow({ cells }: FileRow, groups: ReadonlySet<string>): boolean {
  const first = cells.find((cell) => !isBlankCell(cell)) ?? "";
  const group = maybeGroupOfTotal(first);
  const isNamed = group !== undefined && groups.has(plainText(group));
  return isTotalWord(first) || groupOfTotal(first) !== undefined || isNamed;
}
