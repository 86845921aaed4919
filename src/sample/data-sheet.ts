import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";

const LETTER = 8;
const PADDING = 28;
const WIDEST = 335;

/** A sheet that holds one table. */
export function dataSheet(rule: {
  readonly name: string;
  /** Name of the table; that of the sheet if left out. */
  readonly table?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Widths of the columns in pixels; as wide as their texts if left out. */
  readonly widths?: readonly number[];
  /** Formats by header. */
  readonly formats?: Readonly<Partial<Record<string, string>>>;
}): SheetContents {
  const { name, table = name, headers, rows, formats = {} } = rule;
  const last = rows.length + 1;
  return {
    name,
    cells: [headers, ...rows],
    formulas: [],
    tables: [{ name: table, address: `A1:${columnLetters(headers.length - 1)}${last}` }],
    columnWidths: rule.widths ?? headers.map((header, column) => widthOf(header, rows, column)),
    numberFormats: headers.flatMap((header, column) => {
      const format = formats[header];
      const letter = columnLetters(column);
      return format === undefined ? [] : [{ address: `${letter}2:${letter}${last}`, format }];
    }),
    frozenRows: 1,
  };
}

function widthOf(header: string, rows: readonly (readonly CellValue[])[], column: number): number {
  const texts = rows.map((row) => row[column]).filter((cell) => typeof cell === "string");
  const longest = Math.max(header.length + 2, ...texts.map(({ length }) => length));
  return Math.min(longest * LETTER + PADDING, WIDEST);
}
