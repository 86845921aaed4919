import type { CellValue, Cells } from "./cells";
import type { DayCount } from "./day-count";
import type { ApplyOptions, Deed } from "./transaction";
import type { Change } from "./transaction/changes";

export type { Cells } from "./cells";
export { WorkbookError, type WorkbookErrorCode } from "./workbook-error";

/**
 * Everything the pane may ask of a workbook, whichever program holds it.
 *
 * Addresses are written as a person writes them: `Accounts!B2:F41`, with the sheet in single
 * quotes where its name needs them. Cells are plain values; an error cell is its text (`#N/A`).
 * Text that is written stays text: a leading `=` never becomes a formula, except in a change that
 * writes one. Days are numbers as the workbook counts them; what a deed writes where it sets a format of
 * days counts from 1900, and the workbook gets its own numbers. Every refusal is a `WorkbookError` that
 * says what the person can do.
 */
export interface WorkbookGateway {
  /** Tables with headers, in the order of the sheets. */
  listTables(): Promise<readonly TableSummary[]>;
  /** Sheets in their order. */
  listSheets(): Promise<readonly SheetSummary[]>;
  /** A table's headers and rows, blank rows at its end left out. */
  readTable(name: string): Promise<TableContent>;
  /** Several tables at once, in the order they were asked for. */
  readTables(names: readonly string[]): Promise<readonly TableContent[]>;
  /** What a reference in a formula on `sheet` stands for: cells, a whole column, a name, a table. */
  readReference(reference: string, sheet: string): Promise<Block>;
  /** The formulas that stand in cells, where there are any. */
  readFormulas(address: string): Promise<Formulas>;
  /** The number formats of cells, by which days are told from other numbers. */
  readFormats(address: string): Promise<Formats>;
  /**
   * The formulas whose own cell shows this, on all sheets, hidden ones too. Of a workbook with very
   * many cells the first rows of its largest sheets are looked through.
   */
  findFormulas(shown: CellValue): Promise<FoundFormulas>;
  /** The cell the person stands on. */
  readActiveCell(): Promise<ActiveCell>;
  /** The selected cells; of whole columns only the part in use. */
  readSelection(): Promise<Block>;
  /** How a formula refers to a whole table with its headers. */
  tableReference(name: string): Promise<string>;
  /**
   * Carries changes out wholly or not at all: the only way by which anything is written.
   *
   * A refusal has changed nothing. `DeedError` alone says otherwise, names what stands where, and
   * can finish the undoing.
   */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Deed>;
  /** Moves the person to a sheet and cells. */
  select(address: string): Promise<void>;
  /** What was kept in the document under a key; `undefined` where there is nothing. */
  readSetting(key: string): Promise<unknown>;
  /** Keeps something small in the document, as JSON, without a step of undo; `undefined` takes it out. */
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Calls the listener after the selection has moved; of many moves with the last. Answers how to stop. */
  onSelectionChanged(listener: Listener, listening?: Listening): Promise<Unsubscribe>;
  /**
   * Calls the listener after cells have changed, by whomever, or were calculated anew. Answers how to stop.
   */
  onChanged(listener: Listener, listening?: Listening): Promise<Unsubscribe>;
}

/** Is told the cells. */
export type Listener = (address: string) => void;

export interface Listening {
  /**
   * The sheets whose changes count at the moment; all of them if left out, and while one of these is not
   * there: it was deleted or given another name, and any of the others may be it.
   */
  readonly inUse?: () => readonly string[];
  /** Is told that something happened, and that it cannot be looked up what. */
  readonly onRefused?: (thrown: unknown) => void;
}

export type Unsubscribe = () => Promise<void>;

/** Cells and where they stand. */
export interface Block {
  /** Sheet and cells, e.g. `Accounts!B2:B13`. */
  readonly address: string;
  /** Rows of cells, as many columns in each row. */
  readonly cells: Cells;
}

/** Formulas and where they stand. */
export interface Formulas {
  readonly address: string;
  /** With their `=`; `undefined` where none stands, and where one merely spills into. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
}

/** Number formats and where they stand. */
export interface Formats extends DayCount {
  readonly address: string;
  /** As `yyyy-mm-dd`; blank where a cell has none. */
  readonly formats: readonly (readonly string[])[];
}

/** A formula, with its `=`, and the cell it stands in, e.g. `Accounts!B2`. */
export interface StandingFormula {
  readonly address: string;
  readonly formula: string;
}

export interface FoundFormulas {
  /** In the order of the sheets, and on a sheet by rows. */
  readonly found: readonly StandingFormula[];
  /** Of sheets that were not looked through whole, the cells that were. */
  readonly cut: readonly string[];
}

export interface ActiveCell extends DayCount {
  readonly address: string;
  readonly value: CellValue;
  /** The formula behind the value, with its `=`: the cell's own, or that of the spill it lies in. */
  readonly formula: string | undefined;
  /** The formula as this program writes it for the person, where it writes it otherwise: `=SUMME(A1;1,5)`. */
  readonly formulaLocal?: string;
  /** Where that formula stands: the cell itself, or the first cell of the spill. */
  readonly formulaAddress: string;
}

export interface SheetSummary {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Rows in use are hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
}

export interface TableSummary {
  readonly name: string;
  /** Header row included, where it is shown. */
  readonly address: string;
  /** The header row is switched off: the first row of the address is an account's. */
  readonly isHeaderHidden?: boolean;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

export interface TableContent extends TableSummary, DayCount {
  /** Rows below the headers. */
  readonly rows: Cells;
}
