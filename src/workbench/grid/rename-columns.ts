import { parseStructRef, stringifyStructRef, tokenTypes, tokenize } from "@borgar/fx";

/** Columns of a table that got other names, all at one time. */
export interface RenamedColumns {
  readonly table: string;
  readonly before: readonly (string | undefined)[];
  /** In the same order. */
  readonly after: readonly string[];
}

/**
 * The formula with the columns by their new names, as `=SUM(Sales[Revenue 2024])`. Everything else
 * keeps its letters.
 *
 * @param isInTable - True for a formula in the table itself, where `[@Revenue]` needs no table.
 */
export function renameColumns(
  formula: string,
  renamed: RenamedColumns,
  isInTable: boolean,
): string {
  const tokens = tokenize(formula);
  const values = tokens.map(({ type, value }) =>
    type === tokenTypes.REF_STRUCT ? renameIn(value, renamed, isInTable) : value,
  );
  return values.join("");
}

function renameIn(reference: string, renamed: RenamedColumns, isInTable: boolean): string {
  const parsed = parseStructRef(reference);
  const { table = "", columns = [] } = parsed ?? {};
  const isMeant = table === "" ? isInTable : isSame(table, renamed.table);
  if (parsed === undefined || !isMeant) return reference;
  const names = columns.map((column) => renamed.after[placeOf(column, renamed.before)] ?? column);
  const isUntouched = names.every((name, at) => name === columns[at]);
  return isUntouched ? reference : stringifyStructRef({ ...parsed, columns: names });
}

/** Blanks around the name of a column are allowed, unless the header has them itself. */
function placeOf(column: string, headers: readonly (string | undefined)[]): number {
  const place = headers.findIndex((header) => isSame(header, column));
  return place < 0 ? headers.findIndex((header) => isSame(header, column.trim())) : place;
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
