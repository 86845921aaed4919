import { splitAddress, parseArea } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cells";
import type { WorkbookContents } from "../../src/workbook/contents";
import type { WorkbookError, WorkbookGateway } from "../../src/workbook/gateway";
import { sheetNamed, type MemoryBook } from "../../src/workbook/memory/memory-book";
import { anchorOf, contentAt, valueAt } from "../../src/workbook/memory/memory-cells";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { isFormula } from "../../src/workbook/transaction/settings";
import { answerOf } from "./written-formula";

/** A workbook in memory that knows KAM's functions, with ways to act as the person in front of it. */
export interface FakeWorkbook extends WorkbookGateway {
  /** Selects as a person does, with the event that follows. */
  readonly click: (address: string) => void;
  /** Types a value into a cell as a person does, with the event that follows. */
  readonly type: (address: string, value: CellValue) => void;
  readonly selected: () => string;
  /** The formula behind a cell, also where it spills into it. */
  readonly formulaAt: (address: string) => string | undefined;
  readonly valueAt: (address: string) => CellValue;
  readonly sheetNames: () => readonly string[];
  readonly renameSheet: (from: string, to: string) => void;
  /** How many listeners are registered at the moment. */
  readonly listenerCount: () => number;
  /** From now on refuses every call of this name, until it is told `undefined`. */
  readonly refuse: (call: keyof WorkbookGateway, error: WorkbookError | undefined) => void;
}

/** Formulas are KAM functions, as `answerOf` reads them. */
export function fakeWorkbook(contents: WorkbookContents = { sheets: [] }): FakeWorkbook {
  const { workbook, hands, book } = memoryWorkbook(contents, { answer: answerOf });
  const refusals = new Map<PropertyKey, WorkbookError>();
  const refusing = new Proxy(workbook, {
    get: (target, call) => {
      const refusal = refusals.get(call);
      if (refusal !== undefined) return () => Promise.reject(refusal);
      return Reflect.get(target, call) as unknown;
    },
  });
  return Object.assign(Object.create(refusing) as WorkbookGateway, {
    click: (address: string) => void hands.moveTo(address),
    type: (address: string, value: CellValue) => void hands.typeInto(address, value),
    selected: hands.selected,
    formulaAt: (address: string) => formulaAt(book, address),
    valueAt: (address: string) => {
      const { sheet, spot } = placeOf(book, address);
      return valueAt(sheet, spot);
    },
    renameSheet: (from: string, to: string) => {
      Object.assign(sheetNamed(book, from), { name: to });
    },
    sheetNames: () => book.sheets.map(({ name }) => name),
    listenerCount: hands.listenerCount,
    refuse: (call: keyof WorkbookGateway, error: WorkbookError | undefined) => {
      if (error === undefined) refusals.delete(call);
      else refusals.set(call, error);
    },
  });
}

function placeOf(
  book: MemoryBook,
  address: string,
): {
  readonly sheet: MemoryBook["sheets"][number];
  readonly spot: { row: number; column: number };
} {
  const { sheet, cells } = splitAddress(address);
  const { row, column } = parseArea(cells) ?? { row: 0, column: 0 };
  return { sheet: sheetNamed(book, sheet), spot: { row, column } };
}

function formulaAt(book: MemoryBook, address: string): string | undefined {
  const { sheet, spot } = placeOf(book, address);
  const content = contentAt(sheet, anchorOf(sheet, spot) ?? spot);
  return isFormula(content) ? content.formula : undefined;
}
