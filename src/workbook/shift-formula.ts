import { columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "./address";

/** What names no cell, whatever stands in it: texts, names of sheets in quotes, columns of tables. */
const OPAQUE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** Neither a longer name, a number nor a part of either begins or ends next to a reference. */
const ALONE = {
  before: String.raw`(?<![\p{L}\p{N}_.$\\])`,
  after: String.raw`(?![\p{L}\p{N}_.(!\\])`,
};
const CELL = String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})`;
const ROWS = String.raw`(?<first>\$?\d{1,7}):(?<last>\$?\d{1,7})`;
const REFERENCE = new RegExp(
  `${OPAQUE}|\\[|${ALONE.before}(?:${CELL}|${ROWS})${ALONE.after}`,
  "gu",
);

/**
 * A formula as a spreadsheet fills it down: references to cells move with it, but for the rows that
 * are fixed by a `$`. References to columns of tables mean the same in each row.
 */
export function shiftFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  const shifted: string[] = [];
  let read = 0;
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(formula); match !== null; match = REFERENCE.exec(formula)) {
    const end = match[0] === "[" ? afterBrackets(formula, match.index) : REFERENCE.lastIndex;
    shifted.push(formula.slice(read, match.index));
    shifted.push(shiftReference(formula.slice(match.index, end), match.groups ?? {}, rows));
    [read, REFERENCE.lastIndex] = [end, end];
  }
  return shifted.join("") + formula.slice(read);
}

/** Where a column of a table ends; in its name `'` comes before a bracket. */
function afterBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function shiftReference(
  text: string,
  { column, row, first, last }: Readonly<Record<string, string | undefined>>,
  rows: number,
): string {
  if (column !== undefined && row !== undefined) {
    const isCell =
      columnNumber(column.replace("$", "")) < SHEET_COLUMNS && numberOf(row) <= SHEET_ROWS;
    if (!isCell) return text;
    const moved = shiftRow(row, rows);
    return moved === undefined ? "#REF!" : column + moved;
  }
  if (first === undefined || last === undefined) return text;
  const [begin, end] = [shiftRow(first, rows), shiftRow(last, rows)];
  return begin === undefined || end === undefined ? "#REF!" : `${begin}:${end}`;
}

/** `undefined` beyond the sheet. */
function shiftRow(row: string, rows: number): string | undefined {
  if (row.startsWith("$")) return row;
  const moved = numberOf(row) + rows;
  return moved >= 1 && moved <= SHEET_ROWS ? String(moved) : undefined;
}

function numberOf(row: string): number {
  return Number(row.replace("$", ""));
}
