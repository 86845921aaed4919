import { parseArea, parseWholeLines, splitAddress, type Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cells";
import type { Book, Sheet } from "./book";
import { announceChange, putCell } from "./cells";
import { entered } from "./entering";
import { selectCells } from "./ranges";

/** What a person does in the stand-in. */
export interface StrictHands {
  readonly typeInto: (address: string, value: CellValue) => Promise<void>;
  readonly moveTo: (address: string) => Promise<void>;
  readonly protect: (sheet: string) => Promise<void>;
  readonly hideRow: (sheet: string, row: number) => Promise<void>;
}

export function strictHands(book: Book): StrictHands {
  return {
    typeInto: (address, value) => {
      const { sheet, area } = place(book, address);
      putCell(sheet, area, entered(value, undefined));
      announceChange(sheet, area);
      return Promise.resolve();
    },
    moveTo: (address) => {
      selectCells(place(book, address));
      return Promise.resolve();
    },
    hideRow: (name, row) => {
      sheetNamed(book, name).hiddenRows.add(row);
      return Promise.resolve();
    },
    protect: (name) => {
      sheetNamed(book, name).isProtected = true;
      return Promise.resolve();
    },
  };
}

/** Finds cells by their address, for a test. */
export function place(book: Book, address: string): { readonly sheet: Sheet; readonly area: Area } {
  const { sheet, cells } = splitAddress(address);
  const area = parseArea(cells) ?? parseWholeLines(cells);
  if (area === undefined) throw new Error(`${address} is no address`);
  return { sheet: sheetNamed(book, sheet), area };
}

export function sheetNamed({ sheets }: Book, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}
