/** Addresses as a person writes them: `Accounts!B2:F41`, `'Key accounts'!A1`. */

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

export interface SheetAddress {
  readonly sheet: string;
  readonly cells: string;
}

/** Rows of a sheet, in Excel and in every file it writes. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a sheet: the last one is `XFD`. */
export const SHEET_COLUMNS = 16_384;

/** Takes `'Key accounts'!A1:B2` apart; without a sheet, `sheet` is empty. */
export function splitAddress(address: string): SheetAddress {
  const bang = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(bang, 0));
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: address.slice(bang + 1).replaceAll("$", "") };
}

/** Puts sheet and cells together, with quotes where the name needs them. */
export function joinAddress(sheet: string, cells: string): string {
  return `${quoteSheet(sheet)}!${cells}`;
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*|true|false)$/i;

/** `Q1`, `R1C1`, `R` and `TRUE` mean something of their own in a formula: nothing can bear such a name. */
export function looksLikeCell(name: string): boolean {
  return LOOKS_LIKE_CELL.test(name);
}

export function quoteSheet(sheet: string): string {
  const isPlain = PLAIN_SHEET.test(sheet) && !looksLikeCell(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** `B` is 1, `AA` is 26. */
export function columnNumber(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((sum, digit) => sum * 26 + digit, 0) - 1;
}

/** 1 is `B`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

const CELL = /^([a-z]{1,3})(\d{1,7})$/i;

/** Reads `B2:F41` or `B2`; `undefined` for whole columns, names and anything else. */
export function parseArea(cells: string): Area | undefined {
  const [first = "", last = first, more] = cells.replaceAll("$", "").split(":");
  const start = CELL.exec(first);
  const end = CELL.exec(last);
  if (start === null || end === null || more !== undefined) return undefined;
  return spanOf(
    [Number(start[2]) - 1, Number(end[2]) - 1],
    [columnNumber(start[1] ?? ""), columnNumber(end[1] ?? "")],
  );
}

const COLUMNS = /^([a-z]{1,3}):([a-z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads whole columns `A:C` or whole rows `2:5` as all their cells; `undefined` for anything else. */
export function parseWholeLines(cells: string): Area | undefined {
  const bare = cells.replaceAll("$", "");
  const columns = COLUMNS.exec(bare);
  if (columns !== null) {
    const [, first = "", last = ""] = columns;
    return spanOf([0, SHEET_ROWS - 1], [columnNumber(first), columnNumber(last)]);
  }
  const rows = ROWS.exec(bare);
  if (rows === null) return undefined;
  return spanOf([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, SHEET_COLUMNS - 1]);
}

/** The area between two rows and two columns, in whichever order they were written. */
function spanOf(
  rows: readonly [number, number],
  columns: readonly [number, number],
): Area | undefined {
  const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [column, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return undefined;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** Writes an area as `B2:F41`, a single cell as `B2`, whole columns as `A:C`, whole rows as `2:5`. */
export function formatArea({ row, column, rowCount, columnCount }: Area): string {
  const [firstColumn, lastColumn] = [
    columnLetters(column),
    columnLetters(column + columnCount - 1),
  ];
  if (rowCount === SHEET_ROWS) return `${firstColumn}:${lastColumn}`;
  if (columnCount === SHEET_COLUMNS) return `${row + 1}:${row + rowCount}`;
  const first = `${firstColumn}${row + 1}`;
  const last = `${lastColumn}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}
