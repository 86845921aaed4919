import { withSigns } from "./shared-texts";
import { attribute, walkXml, type XmlVisitor } from "./walk-xml";

/** What a cell holds. A day counts from 1900, whatever the workbook counts from. */
export type SheetCell = string | number | boolean | { readonly date: number };

/** A row of a sheet and its number; cells from column A on, blank ones between them as "". */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** What cells refer to in other parts of their workbook. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** A cell as it is written. */
interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly column: number;
}

/** Rows in which a cell holds anything. Formulas answer what they had given when the file was saved. */
export function sheetCells(xml: string, context: CellContext): readonly SheetRow[] {
  const reader = new SheetReader(context);
  walkXml(xml, reader);
  return reader.rows;
}

/** Gathers the rows of a sheet while its part is walked through. */
class SheetReader implements XmlVisitor {
  readonly rows: SheetRow[] = [];
  readonly #context: CellContext;
  #row = 0;
  #cells: SheetCell[] = [];
  /** Column of the next cell, where it does not say so itself. */
  #next = 0;
  #cell: WrittenCell | undefined;
  #value = "";
  #holds = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === "row") {
      this.#row = Number(attribute(attributes, "r") ?? this.#row + 1);
      [this.#cells, this.#next] = [[], 0];
    }
    if (name === "c") {
      this.#cell = writtenCell(attributes, this.#next);
      [this.#next, this.#value] = [this.#cell.column + 1, ""];
    }
    this.#holds = this.#cell !== undefined && (name === "v" || name === "t");
  };

  readonly text = (text: string): void => {
    if (this.#holds) this.#value += text;
  };

  readonly close = (name: string): void => {
    this.#holds = false;
    if (name === "c") this.#put();
    if (name !== "row" || this.#cells.length === 0) return;
    this.rows.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  };

  /** Blank cells count only when one that holds something follows. */
  #put(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined || this.#value === "") return;
    const value = valueOf(cell, this.#value, this.#context);
    if (value === "") return;
    while (this.#cells.length < cell.column) this.#cells.push("");
    this.#cells[cell.column] = value;
  }
}

function writtenCell(attributes: string, next: number): WrittenCell {
  const place = attribute(attributes, "r");
  return {
    type: attribute(attributes, "t") ?? "n",
    style: Number(attribute(attributes, "s") ?? 0),
    column: place === undefined ? next : columnOf(place),
  };
}

/** The number of a column, from 0, by the letters of a place such as AB12. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/[^A-Za-z]/g, "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Days from the first of 1900 to the first of 1904, as a workbook counts them. */
const FROM_1904 = 1462;

function valueOf({ type, style }: WrittenCell, value: string, context: CellContext): SheetCell {
  if (type === "s") return context.texts[Number(value)] ?? "";
  if (type === "b") return value === "1" || value === "true";
  if (type === "d") return { date: dayOf(value) };
  if (type !== "n") return withSigns(value);
  const number = Number(value);
  if (context.dayStyles[style] !== true) return number;
  return { date: context.isFrom1904 ? number + FROM_1904 : number };
}

/** A day that is written as such, counted from 1900. */
function dayOf(text: string): number {
  const [day = "", time = "00:00:00"] = text.replace(/Z$/, "").split("T");
  return Date.parse(`${day}T${time}Z`) / 86_400_000 + 25_569;
}
