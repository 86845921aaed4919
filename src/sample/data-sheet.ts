import type { Table } from "../schema/table";
import { templateOf, widthOf } from "../schema/template";
import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";

/** A sheet that holds one table of the schema, its columns in their order. */
export function dataSheet(rule: {
  readonly table: Table;
  /** Name of the sheet; that of the table if left out. */
  readonly sheet?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Headers of columns behind those of the schema, which are the user's own. */
  readonly further?: readonly string[];
  /** The most pixels that texts of a column get. */
  readonly widest?: number;
}): SheetContents {
  const { table, sheet = table.name, rows, further = [], widest } = rule;
  const template = templateOf(table);
  const headers = [...template.columns.map(({ header }) => header), ...further];
  const last = rows.length + 1;
  return {
    name: sheet,
    cells: [headers, ...rows],
    formulas: [],
    tables: [{ name: table.name, address: `A1:${columnLetters(headers.length - 1)}${last}` }],
    columnWidths: headers.map((header, column) =>
      Math.max(
        template.columns[column]?.width ?? 0,
        widthOf([header, ...textsOf(rows, column)], widest),
      ),
    ),
    numberFormats: template.columns.flatMap(({ format }, column) => {
      const letter = columnLetters(column);
      return format === undefined ? [] : [{ address: `${letter}2:${letter}${last}`, format }];
    }),
    frozenRows: 1,
  };
}

/** Numbers as wide as they may be shown: with signs between thousands, and decimals. */
const WIDE = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 10 });

function textsOf(rows: readonly (readonly CellValue[])[], column: number): readonly string[] {
  return rows.flatMap((row) => {
    const cell = row[column];
    if (typeof cell === "number") return WIDE.format(cell);
    return typeof cell === "string" ? cell : [];
  });
}
