import { parseArea, type Area } from "../address";
import type { SheetContents, WorkbookContents } from "../contents";
import { overArea } from "../transaction/areas";
import { keyOf, newSheet, type Answer, type MemoryBook, type MemorySheet } from "./memory-book";
import { putContent } from "./memory-cells";

/** A book with these contents; without any, one blank sheet. */
export function fillBook({ sheets }: WorkbookContents, answer: Answer): MemoryBook {
  const book: MemoryBook = {
    sheets: (sheets.length === 0 ? [{ name: "Sheet1" }] : sheets).map(({ name }) => newSheet(name)),
    tables: [],
    names: new Map(),
    settings: new Map(),
    answer,
    isStructureProtected: false,
  };
  const pairs = sheets.flatMap((contents, index) => {
    const sheet = book.sheets[index];
    return sheet === undefined ? [] : [{ sheet, contents }];
  });
  for (const { sheet, contents } of pairs) fillSheet(book, sheet, contents);
  // Formulas come last: what they speak of may stand on any sheet.
  for (const { sheet, contents } of pairs) {
    for (const { address, formula } of contents.formulas) {
      putContent(book, sheet, areaOf(address), { formula });
    }
  }
  return book;
}

function fillSheet(book: MemoryBook, sheet: MemorySheet, contents: SheetContents): void {
  contents.cells.forEach((values, row) => {
    values.forEach((value, column) => {
      putContent(book, sheet, { row, column }, value);
    });
  });
  for (const { name, address } of contents.tables) {
    book.tables.push({ name, sheet: sheet.name, area: areaOf(address) });
  }
  for (const { address, format } of contents.numberFormats ?? []) {
    overArea(areaOf(address), (spot) => sheet.formats.set(keyOf(spot), format));
  }
  sheet.frozen = { rows: contents.frozenRows ?? 0, columns: 0 };
  contents.columnWidths?.forEach((width, column) => sheet.widths.set(column, width));
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`"${address}" is no address of cells such as A1:B2.`);
  return area;
}
