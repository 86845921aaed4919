import { plainText } from "../../model/plain-text";
import type { Kind } from "../../schema/field";
import { isBlankCell } from "./blank-cell";
import { parseDate, serialOf } from "./read-date";
import { hasLeadingZero, readNumber } from "./read-number";
import type { CsvReading } from "./reading";

/**
 * What the cells of a column are: a kind of the schema that texts alone can tell, or numbers among other
 * texts. Blank cells are unknown in any of them.
 */
export type ColumnKind = Extract<Kind, "number" | "date" | "flag" | "text"> | "mixed";

/** What a cell of a file becomes. */
export type CsvValue = number | string | boolean;

export interface TypedColumn {
  readonly kind: ColumnKind;
  /** `""` is blank. */
  readonly values: readonly CsvValue[];
  /** What a person should know of it; without the name of the column. */
  readonly remarks: readonly string[];
}

/** Cells of one column; `rows` says where each stands in the file. */
export interface ColumnCells {
  readonly cells: readonly string[];
  readonly rows: readonly number[];
}

/** Turns the texts of one column into values, all by one rule. */
export function typeColumn(column: ColumnCells, reading: CsvReading): TypedColumn {
  const known = column.cells.filter((cell) => !isBlankCell(cell));
  return (
    asDates(column, known, reading) ??
    asNumbers(column, known, reading) ??
    asTruths(column, known) ??
    asTexts(column, [])
  );
}

/** Dates only when every cell is one, and all begin with the year or none does. */
function asDates(
  column: ColumnCells,
  known: readonly string[],
  { dateOrder }: CsvReading,
): TypedColumn | undefined {
  const parsed = column.cells.map(parseDate);
  const dates = parsed.filter((date) => date !== undefined);
  const [first] = dates;
  if (first === undefined || dates.length < known.length / 2) return undefined;
  if (dates.some(({ startsWithYear }) => startsWithYear !== first.startsWithYear)) {
    return asTexts(column, ["stays text: some dates begin with the year, others do not"]);
  }
  const serials = parsed.map((date) => date && serialOf(date, dateOrder));
  const wrong = column.cells.findIndex(
    (cell, index) => !isBlankCell(cell) && serials[index] === undefined,
  );
  if (wrong < 0) {
    return { kind: "date", values: serials.map((serial) => serial ?? ""), remarks: [] };
  }
  const found = `row ${column.rows[wrong] ?? 0}, found "${shorten(column.cells[wrong] ?? "")}"`;
  const remark =
    dateOrder === "ambiguous" && !first.startsWithYear
      ? `stays text until you say whether day or month comes first: ${found}`
      : `stays text: expected a date (${first.startsWithYear ? "ymd" : dateOrder}) from 1900-03-01 on in every cell, ${found}`;
  return asTexts(column, [remark]);
}

/** Numbers when every cell is one; mixed when at least half are. Ids with a leading 0 are texts. */
function asNumbers(
  column: ColumnCells,
  known: readonly string[],
  { decimal }: CsvReading,
): TypedColumn | undefined {
  if (known.some(hasLeadingZero)) return undefined;
  const numbers = column.cells.map((cell) => readNumber(cell, decimal));
  const found = numbers.filter((number) => number !== undefined);
  if (found.length === 0 || found.length < known.length / 2) return undefined;
  const values = column.cells.map((cell, index) =>
    isBlankCell(cell) ? "" : (numbers[index]?.value ?? cell),
  );
  const percent = found.some(({ isPercent }) => isPercent)
    ? ["percentages are read as fractions: 12% is 0.12"]
    : [];
  if (found.length === known.length) return { kind: "number", values, remarks: percent };
  return { kind: "mixed", values, remarks: [...percent, whyMixed(column, numbers)] };
}

function whyMixed({ cells, rows }: ColumnCells, numbers: readonly unknown[]): string {
  const isWrong = (cell: string, index: number): boolean =>
    !isBlankCell(cell) && numbers[index] === undefined;
  const first = cells.findIndex(isWrong);
  const count = cells.filter(isWrong).length;
  const cellsAre = count === 1 ? "1 cell is no number" : `${count} cells are no numbers`;
  return `${cellsAre}, the first in row ${rows[first] ?? 0}: "${shorten(cells[first] ?? "")}"`;
}

const TRUTHS = new Map<string, boolean | undefined>([
  ["true", true],
  ["false", false],
  ["yes", undefined],
  ["no", undefined],
]);

/** TRUE and FALSE become what they say; yes and no stay the words that they are. */
function asTruths({ cells }: ColumnCells, known: readonly string[]): TypedColumn | undefined {
  const wordOf = (cell: string): string => plainText(cell).toLowerCase();
  if (known.length === 0 || !known.every((cell) => TRUTHS.has(wordOf(cell)))) return undefined;
  const values = cells.map((cell) => (isBlankCell(cell) ? "" : (TRUTHS.get(wordOf(cell)) ?? cell)));
  return { kind: "flag", values, remarks: [] };
}

function asTexts({ cells }: ColumnCells, remarks: readonly string[]): TypedColumn {
  return { kind: "text", values: cells.map((cell) => (isBlankCell(cell) ? "" : cell)), remarks };
}

const LONGEST_QUOTE = 40;

function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
