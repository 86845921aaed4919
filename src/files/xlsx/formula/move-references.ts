import { columnLetters, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "../../../workbook/address";
import { refused } from "../xlsx-error";
import { isCells, tokensOf } from "./tokens";

/** Rows that are put in: the row with this number, and all below it, move down. Rows count from 1. */
export interface InsertedRows {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** One end of a reference: `$B$3`, `C`, `4`. */
interface End {
  readonly column: string;
  readonly row: number | undefined;
  readonly fixesColumn: boolean;
  readonly fixesRow: boolean;
}

const END = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/**
 * A formula after rows were put into a sheet: references to that sheet move with their cells.
 *
 * @param on - The sheet on which the formula stands: there, references name no sheet.
 * @throws {XlsxError} `refused` where it is not certain what Excel would do.
 */
export function movedFormula(
  formula: string,
  on: string,
  inserted: InsertedRows & { readonly onlyFixed?: boolean },
): string {
  return tokensOf(formula)
    .map((token) => {
      if (!isCells(token)) return token.value;
      const { sheet, cells } = parted(token.value);
      const isMeant = sheetOf(sheet, on, formula).toLowerCase() === inserted.sheet.toLowerCase();
      return isMeant ? sheet + movedCells(cells, inserted) : token.value;
    })
    .join("");
}

/** `'My sheet'!` and `A1:B2`. */
function parted(value: string): { readonly sheet: string; readonly cells: string } {
  const bang = value.lastIndexOf("!") + 1;
  return { sheet: value.slice(0, bang), cells: value.slice(bang) };
}

function sheetOf(written: string, on: string, formula: string): string {
  if (written === "") return on;
  const quoted = written.slice(0, -1);
  const bare = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  if (bare.includes(":")) {
    throw refused(
      `the formula ${formula} reaches over several sheets (${quoted}): what becomes of it when rows are put in, is not certain`,
    );
  }
  return bare;
}

/**
 * An area, a cell, rows or columns after rows were put in: `A1:B9` becomes `A1:B10`.
 *
 * @param inserted - With `onlyFixed`, rows without `$` stay: in a name they count from whichever cell asks.
 */
export function movedCells(
  cells: string,
  { before, count, onlyFixed = false }: InsertedRows & { readonly onlyFixed?: boolean },
): string {
  return withEnds(cells, (end, isLast) => {
    if (end.row === undefined || end.row < before || (onlyFixed && !end.fixesRow)) return end;
    const row = end.row + count;
    if (row <= SHEET_ROWS) return { ...end, row };
    if (isLast) return { ...end, row: SHEET_ROWS };
    throw refused(`${cells} would move beyond the last row of the sheet`);
  });
}

/** A formula as it means in another cell: what is not fixed by `$` moves along, around the edges of the sheet. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return shiftable(formula)(rows, columns);
}

/** The same for many cells that share one formula, whose words are then told apart once. */
export function shiftable(formula: string): (rows: number, columns: number) => string {
  const tokens = tokensOf(formula);
  return (rows, columns) =>
    tokens
      .map((token) => {
        if (!isCells(token)) return token.value;
        const { sheet, cells } = parted(token.value);
        return sheet + withEnds(cells, (end) => shiftedEnd(end, rows, columns));
      })
      .join("");
}

function shiftedEnd(end: End, rows: number, columns: number): End {
  const row =
    end.row === undefined || end.fixesRow ? end.row : around(end.row - 1 + rows, SHEET_ROWS) + 1;
  const column =
    end.column === "" || end.fixesColumn
      ? end.column
      : columnLetters(around(columnNumber(end.column) + columns, SHEET_COLUMNS));
  return { ...end, row, column };
}

function around(place: number, size: number): number {
  return ((place % size) + size) % size;
}

/** Changes both ends of a reference; what parts them, `:` or `.:.`, stays. */
function withEnds(cells: string, change: (end: End, isLast: boolean) => End): string {
  const colon = cells.indexOf(":");
  if (colon < 0) return endText(change(endOf(cells), false));
  const first = cells.slice(0, colon).replace(/\.$/, "");
  const last = cells.slice(colon + 1).replace(/^\./, "");
  const sign = cells.slice(first.length, cells.length - last.length);
  return endText(change(endOf(first), false)) + sign + endText(change(endOf(last), true));
}

function endOf(text: string): End {
  const [, first = "", column = "", second = "", row] = END.exec(text) ?? [];
  const isRow = column === "";
  return {
    column,
    row: row === undefined ? undefined : Number(row),
    fixesColumn: !isRow && first === "$",
    fixesRow: isRow ? first === "$" || second === "$" : second === "$",
  };
}

function endText({ column, row, fixesColumn, fixesRow }: End): string {
  const letters = column === "" ? "" : `${fixesColumn ? "$" : ""}${column}`;
  return row === undefined ? letters : `${letters}${fixesRow ? "$" : ""}${row}`;
}
