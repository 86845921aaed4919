import { parseArea } from "../../../src/workbook/address";
import type { SheetContents, WorkbookContents } from "../../../src/workbook/contents";
import type { Cells } from "../../../src/workbook/gateway";
import { addSheet, newBook, type Book, type Sheet } from "./book";
import { putCell } from "./cells";
import { enterFormats } from "./entering";
import { makeTable, rename } from "./table-rules";

/** A book with these contents; `answers` says what its formulas answer. */
export function filledBook(
  contents: WorkbookContents,
  answers: readonly { readonly formula: string; readonly answer: Cells }[],
): Book {
  const [first, ...others] = contents.sheets;
  const book = newBook(first?.name ?? "Sheet1");
  for (const { formula, answer } of answers) book.answers.set(formula, answer);
  for (const { name } of others) addSheet(book, name);
  book.sheets.forEach((sheet, index) => {
    const described = contents.sheets[index];
    if (described !== undefined) fill(sheet, described);
  });
  return book;
}

function fill(sheet: Sheet, { cells, formulas, tables, numberFormats = [] }: SheetContents): void {
  cells.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== "") putCell(sheet, { row, column }, { value });
    });
  });
  for (const { address, formula } of formulas) {
    putCell(sheet, areaAt(address), { value: 0, formula });
  }
  for (const { address, format } of numberFormats) {
    const area = areaAt(address);
    const row = Array.from({ length: area.columnCount }, () => format);
    enterFormats(
      sheet,
      area,
      Array.from({ length: area.rowCount }, () => row),
    );
  }
  for (const { name, address } of tables) rename(makeTable(sheet, areaAt(address)), name);
}

function areaAt(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no address`);
  return area;
}
