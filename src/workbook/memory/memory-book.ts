import type { Area } from "../address";
import type { CellValue, Cells } from "../cells";
import { sameName, type Spot } from "../transaction/areas";
import type { Content, FrozenPanes, PrintSetup } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";

/** What a workbook in memory holds. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly tables: MemoryTable[];
  /** Names of cells, and what they stand for, with its `=`. */
  readonly names: Map<string, string>;
  /** What is kept under keys, as JSON. */
  readonly settings: Map<string, string>;
  readonly answer: Answer;
  isStructureProtected: boolean;
}

export interface MemorySheet {
  readonly name: string;
  /** By row and column, such as `0,3`. */
  readonly cells: Map<string, MemoryCell>;
  /** What formulas answer, by the cells that show it. */
  readonly answers: Map<string, Shown>;
  readonly formats: Map<string, string>;
  readonly lists: Map<string, string>;
  readonly widths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  /** Cells that stay open for input when the sheet is protected. */
  readonly unlocked: Area[];
  print: PrintSetup;
  frozen: FrozenPanes;
  isProtected: boolean;
  isVisible: boolean;
}

export interface MemoryCell {
  readonly content: Content;
}

/** One cell of an answer, and the cell of its formula. */
export interface Shown {
  readonly value: CellValue;
  readonly anchor: Spot;
}

export interface MemoryTable {
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
}

/** What a formula on a sheet answers: a workbook in memory does not calculate by itself. */
export type Answer = (formula: string, sheet: string, book: MemoryBook) => Cells;

export function newSheet(name: string): MemorySheet {
  return {
    name,
    cells: new Map(),
    answers: new Map(),
    formats: new Map(),
    lists: new Map(),
    widths: new Map(),
    hiddenRows: new Set(),
    unlocked: [],
    print: { orientation: "portrait", fitsWidth: false, repeatedRows: 0 },
    frozen: { rows: 0, columns: 0 },
    isProtected: false,
    isVisible: true,
  };
}

export function keyOf({ row, column }: Spot): string {
  return `${row},${column}`;
}

export function spotOf(key: string): Spot {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

export function sheetNamed({ sheets }: MemoryBook, name: string): MemorySheet {
  const found = sheets.find((sheet) => sameName(sheet.name, name));
  if (found !== undefined) return found;
  throw new WorkbookError(
    "not-found",
    `There is no sheet "${name}". Check the name on its tab, then try again.`,
  );
}

export function tableNamed({ tables }: MemoryBook, name: string): MemoryTable {
  const found = tables.find((table) => sameName(table.name, name));
  if (found !== undefined) return found;
  throw new WorkbookError(
    "not-found",
    `There is no table "${name}". Check its name, then try again.`,
  );
}
