import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";

const LETTER = 8;
const PADDING = 24;
const WIDEST = 300;

/** A sheet that holds one table, which bears its name. */
export function dataSheet(rule: {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Formats by header. */
  readonly formats?: Readonly<Record<string, string>>;
}): SheetContents {
  const { name, headers, rows, formats = {} } = rule;
  const last = rows.length + 1;
  return {
    name,
    cells: [headers, ...rows],
    formulas: [],
    tables: [{ name, address: `A1:${columnLetters(headers.length - 1)}${last}` }],
    columnWidths: headers.map((header, column) => {
      const texts = rows.map((row) => row[column]).filter((cell) => typeof cell === "string");
      const longest = Math.max(header.length + 2, ...texts.map(({ length }) => length));
      return Math.min(longest * LETTER + PADDING, WIDEST);
    }),
    numberFormats: headers.flatMap((header, column) => {
      const format = formats[header];
      const letter = columnLetters(column);
      return format === undefined ? [] : [{ address: `${letter}2:${letter}${last}`, format }];
    }),
    frozenRows: 1,
  };
}
