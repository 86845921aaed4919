import type { Spot } from "../../src/workbook/transaction/areas";
import { parseArea, splitAddress } from "../../src/workbook/address";
import {
  keyOf,
  sheetNamed,
  type MemoryBook,
  type MemorySheet,
} from "../../src/workbook/memory/memory-book";
import type { Looks } from "../contract/contract";

/** Of a column that nobody has set, in pixels. */
const USUAL_WIDTH = 64;

/** What a workbook in memory shows, and how a person sets it. */
export function memoryLooks(book: MemoryBook): Looks {
  const at = (cell: string): { readonly sheet: MemorySheet; readonly spot: Spot } => {
    const { sheet, cells } = splitAddress(cell);
    const spot = parseArea(cells);
    if (spot === undefined) throw new Error(`${cell} is no address`);
    return { sheet: sheetNamed(book, sheet), spot };
  };
  return {
    of: (cell) => {
      const { sheet, spot } = at(cell);
      const format = sheet.formats.get(keyOf(spot)) ?? "";
      const width = sheet.widths.get(spot.column) ?? USUAL_WIDTH;
      return { format, width, list: sheet.lists.get(keyOf(spot)) };
    },
    print: (name) => {
      const { orientation, fitsWidth, repeatedRows } = sheetNamed(book, name).print;
      return { orientation, fitsWidth, repeatedRows };
    },
    frozen: (name) => sheetNamed(book, name).frozen,
    setFrozen: (name, panes) => {
      sheetNamed(book, name).frozen = panes;
    },
    setFormat: (cell, format) => {
      const { sheet, spot } = at(cell);
      sheet.formats.set(keyOf(spot), format);
    },
    setWidth: (cell, pixels) => {
      const { sheet, spot } = at(cell);
      sheet.widths.set(spot.column, pixels);
    },
    setList: (cell, words) => {
      const { sheet, spot } = at(cell);
      sheet.lists.set(keyOf(spot), words);
    },
    setOrientation: (name, orientation) => {
      const sheet = sheetNamed(book, name);
      sheet.print = { ...sheet.print, orientation };
    },
  };
}
