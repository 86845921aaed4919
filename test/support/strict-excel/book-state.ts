import { formatArea } from "../../../src/workbook/address";
import type { Book, Cell, Sheet } from "./book";

/** All that a book holds, so that two moments of it can be compared. */
export function bookState({ sheets, tables, names, settings }: Book): unknown {
  return {
    sheets: sheets.map(sheetState),
    tables: tables.map(({ name, sheet, area }) => [name, sheet.name, formatArea(area)]),
    names: names.map(({ name, formula }) => [name, formula]),
    settings: [...settings],
  };
}

function sheetState({ name, cells, widths, lists, print, frozen, isProtected }: Sheet): unknown {
  return {
    name,
    isProtected,
    print: { ...print },
    frozen: { ...frozen },
    lists: [...lists].sort(),
    widths: [...widths].filter(([, width]) => width !== 48).sort(),
    cells: [...cells]
      .map(([key, cell]) => [key, ...contentOf(cell)])
      .filter(holdsAnything)
      .sort(),
  };
}

function contentOf({ value, formula = "", format = "General" }: Cell): readonly unknown[] {
  return [value, formula, format];
}

function holdsAnything([, value, formula, format]: readonly unknown[]): boolean {
  return value !== "" || formula !== "" || format !== "General";
}
