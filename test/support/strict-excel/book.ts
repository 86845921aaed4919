import type { Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cells";

/** What the workbook of the stand-in holds, without any of Excel's manners. */
export interface Book {
  readonly sheets: Sheet[];
  readonly tables: Table[];
  readonly names: DefinedName[];
  /** What the document keeps for add-ins. */
  readonly settings: Map<string, unknown>;
  /** What formulas answer: the stand-in does not calculate. A formula it does not know answers 0. */
  readonly answers: Map<string, readonly (readonly CellValue[])[]>;
  readonly listeners: Record<BookEvent["kind"], Set<(event: BookEvent) => void>>;
  selection: Selection;
  isStructureProtected: boolean;
  /** Its days are counted from 1904. */
  countsFrom1904: boolean;
}

export interface Sheet {
  readonly book: Book;
  readonly id: string;
  readonly cells: Map<string, Cell>;
  /** Cells that stay open for input when the sheet is protected. */
  readonly unlocked: Area[];
  /** What a person may do on it while it is protected. */
  readonly rights: Rights;
  /** Cells that may be edited while it is protected, though they are locked. */
  readonly allowed: AllowedRange[];
  /** Rows that are hidden, by hand or by a filter. */
  readonly hiddenRows: Set<number>;
  /** Widths of columns in points, where they are not the usual one. */
  readonly widths: Map<number, number>;
  /** The lists that cells offer, by their places. */
  readonly lists: Map<string, string>;
  /** What lies over the cells, by its names. */
  readonly charts: string[];
  readonly shapes: string[];
  readonly comments: string[];
  readonly print: PrintLayout;
  readonly frozen: { rows: number; columns: number };
  name: string;
  isProtected: boolean;
  /** The person may do everything for the time being, with the password of the sheet. */
  isPaused: boolean;
  isHidden: boolean;
}

/** learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export interface Rights {
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowInsertRows?: boolean;
}

/** learn.microsoft.com/javascript/api/excel/excel.alloweditrange */
export interface AllowedRange {
  readonly title: string;
  readonly areas: readonly Area[];
  readonly isPasswordProtected: boolean;
}

export interface PrintLayout {
  orientation: string;
  zoom: object;
  /** How many rows every page repeats, and from which on, counted from 0. */
  titleRows: number;
  titlesFrom: number;
}

/** Cells of a sheet, as a range names them. */
export interface RangeCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Cell {
  readonly value: CellValue;
  /** The formula that stands here, with its `=`. */
  readonly formula?: string;
  /** The formula in the person's language, where that is not English. */
  readonly formulaLocal?: string;
  readonly format?: string;
  /** Where the formula stands that spilled into this cell. */
  readonly anchor?: Spot;
}

/** A cell of a sheet; rows and columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Header row included. */
  area: Area;
  hasTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, or none for the whole workbook. */
  readonly scope?: Sheet;
  /** Nothing when it stands for a constant. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Area };
  /** What it stands for as it was given, with its `=`. */
  formula?: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly [Area, ...Area[]];
}

export interface BookEvent {
  readonly kind: "selected" | "activated" | "changed" | "calculated";
  readonly sheet: Sheet;
  readonly address: string;
}

/** A workbook with one sheet, the person on its first cell. */
export function newBook(firstSheet: string): Book {
  const [selected, activated] = [new Set<never>(), new Set<never>()];
  const listeners = { selected, activated, changed: new Set(), calculated: new Set() } as const;
  const kept = { answers: new Map(), settings: new Map(), listeners };
  const parts = { sheets: [], tables: [], names: [], ...kept };
  const flags = { isStructureProtected: false, countsFrom1904: false };
  const book = { ...parts, ...flags } as unknown as Book; // selection follows
  const sheet = addSheet(book, firstSheet);
  book.selection = { sheet, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
  return book;
}

/** Adds a sheet at the end. */
export function addSheet(book: Book, name: string): Sheet {
  const id = `{00000000-0001-0000-0000-${String(book.sheets.length + 1).padStart(12, "0")}}`;
  const states = { isProtected: false, isPaused: false, isHidden: false };
  const looks = { hiddenRows: new Set<number>(), widths: new Map(), lists: new Map() };
  const print = { orientation: "Portrait", zoom: { scale: 100 }, titleRows: 0, titlesFrom: 0 };
  const sheet: Sheet = {
    book,
    id,
    name,
    cells: new Map(),
    unlocked: [],
    rights: {},
    allowed: [],
    print,
    frozen: { rows: 0, columns: 0 },
    charts: [],
    shapes: [],
    comments: [],
    ...looks,
    ...states,
  };
  book.sheets.push(sheet);
  return sheet;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Listeners hear of it later, as they do in Excel. */
export function announce(book: Book, event: BookEvent): void {
  for (const listener of book.listeners[event.kind]) {
    queueMicrotask(() => {
      listener(event);
    });
  }
}
