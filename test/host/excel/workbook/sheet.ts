import { SHEET_COLUMNS, type Area, type Extent } from "./area";

export type CellContent = string | number | boolean;

/** A cell that holds something, or is formatted. */
export interface Cell {
  readonly value: CellContent;
  readonly formula?: string | undefined;
  readonly format: string;
  /** How far the answer of this cell's formula reaches, where it is more than the cell. */
  readonly spill?: Extent | undefined;
  /** Row and column of the formula that answers here. */
  readonly spilledFrom?: readonly [number, number] | undefined;
  /** The words that belong to each error of the answer, in rows. */
  readonly messages?: readonly (readonly (string | undefined)[])[] | undefined;
  readonly isUnlocked?: boolean;
}

export type Right = "allowFormatCells" | "allowFormatColumns" | "allowInsertRows";

const BLANK: Cell = { value: "", format: "General" };

/** What goes when something else is entered: all but the looks of the cell. */
export const NOTHING_ENTERED = {
  formula: undefined,
  spill: undefined,
  spilledFrom: undefined,
  messages: undefined,
} as const;

/** A sheet of the workbook, sparse. */
export class Sheet {
  visibility = "Visible";
  isProtected = false;
  /** What is granted while it is protected: learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
  readonly rights = new Set<Right>();
  readonly hiddenRows = new Set<number>();
  /** What was set of formats, page layout and rules, by place. */
  private readonly looks = new Map<string, Record<string, unknown>>();
  private readonly cells = new Map<number, Cell>();

  readonly id: string;
  name: string;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * SHEET_COLUMNS + column);
  }

  put(row: number, column: number, change: Partial<Cell>): void {
    const stood = this.cell(row, column) ?? BLANK;
    this.cells.set(row * SHEET_COLUMNS + column, { ...stood, ...change });
  }

  /** The block of all cells that hold something; undefined on an empty sheet. */
  used(): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { value, formula }] of this.cells) {
      if (value === "" && formula === undefined) continue;
      const [row, column] = [Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    if (bottom < 0) return undefined;
    return {
      sheet: this,
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    };
  }

  /** What was set of the looks of a place; kept as it is set. */
  looksOf(place: string): Record<string, unknown> {
    const looks = this.looks.get(place) ?? {};
    this.looks.set(place, looks);
    return looks;
  }
}
