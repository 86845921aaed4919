import { parseAddress } from "./address";
import { cellArea, type Area } from "./area";
import { Sheet, type CellContent } from "./sheet";
import type { Table } from "./table";

/** A name of the workbook or of one sheet. */
export interface Name {
  readonly name: string;
  formula: string;
  comment: string;
  isVisible: boolean;
  readonly sheet?: Sheet;
}

/** What happens in the workbook, for whoever listens: the add-in, and the formulas. */
export type Happening =
  | { readonly kind: "changed"; readonly area: Area; readonly change: string }
  | { readonly kind: "selected" | "calculated"; readonly area: Area }
  | { readonly kind: "sheet-added" | "activated"; readonly sheet: Sheet }
  | { readonly kind: "pane-state"; readonly state: string };

/** A small workbook: what an add-in of tables, sheets, spills and protection asks for. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: Name[] = [];
  readonly settings = new Map<string, unknown>();
  readonly fileName = "Book1.xlsx";
  isProtected = false;
  countsFrom1904 = false;
  /** The language of this Excel. */
  language: "en" | "de" = "en";
  hasEvents = true;
  /** Whether the pane is seen: the shared runtime lives on without it. */
  paneState = "Visible";
  startState = "Inactive";
  active: Sheet;
  selected: readonly Area[];
  private readonly listeners: ((happening: Happening) => void)[] = [];
  private taken = 0;

  constructor() {
    this.active = this.addSheet("Sheet1");
    this.selected = [cellArea(this.active, 0, 0)];
  }

  newId(): string {
    this.taken += 1;
    return `{${this.taken.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  addSheet(name = freeName("Sheet", this.sheets)): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheet of an identity or a name; undefined where there is none. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || isSame(name, key));
  }

  sheet(name: string): Sheet {
    return there(this.findSheet(name), `sheet ${name}`);
  }

  findTable(key: string): Table | undefined {
    return this.tables.find(({ id, name }) => id === key || isSame(name, key));
  }

  table(name: string): Table {
    return there(this.findTable(name), `table ${name}`);
  }

  /** The block that an address names; an address without a sheet is of `home`. */
  find(address: string, home = this.active): Area | undefined {
    return parseAddress(address, home, (name) => this.findSheet(name));
  }

  area(address: string): Area {
    return there(this.find(address), `cells ${address}`);
  }

  /** What the first of these cells holds. */
  valueAt(address: string): CellContent {
    const { sheet, row, column } = this.area(address);
    return sheet.cell(row, column)?.value ?? "";
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.selected = [cellArea(sheet, 0, 0)];
    this.tell({ kind: "activated", sheet });
  }

  /** A person goes to these cells; the first area holds the active cell. */
  select(...areas: readonly [Area, ...Area[]]): void {
    this.activate(areas[0].sheet);
    this.selected = areas;
    this.tell({ kind: "selected", area: areas[0] });
  }

  setPaneState(state: string): void {
    if (this.paneState === state) return;
    this.paneState = state;
    this.tell({ kind: "pane-state", state });
  }

  listen(listener: (happening: Happening) => void): void {
    this.listeners.push(listener);
  }

  tell(happening: Happening): void {
    for (const listener of this.listeners) listener(happening);
  }
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first name of its kind that nothing has yet. */
export function freeName(kind: string, taken: readonly { readonly name: string }[]): string {
  let number = 1;
  while (taken.some(({ name }) => isSame(name, kind + String(number)))) number += 1;
  return kind + String(number);
}

function there<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The workbook of the stand-in has no ${what}.`);
  return found;
}
