import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";

/** A sheet that is one table, every column in its format. */
export function dataSheet(told: {
  readonly name: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly widths: readonly number[];
  /** Formats by header. */
  readonly formats: Readonly<Partial<Record<string, string>>>;
}): SheetContents {
  const { name, table, headers, rows, widths, formats } = told;
  const last = rows.length + 1;
  return {
    name,
    cells: [headers, ...rows],
    formulas: [],
    tables: [{ name: table, address: `A1:${columnLetters(headers.length - 1)}${last}` }],
    columnWidths: widths,
    numberFormats: headers.flatMap((header, column) => {
      const [letters, format] = [columnLetters(column), formats[header]];
      return format === undefined ? [] : [{ address: `${letters}2:${letters}${last}`, format }];
    }),
    frozenRows: 1,
  };
}
