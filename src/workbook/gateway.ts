import type { CellValue } from "./cells";

/**
 * Everything the pane may ask of a workbook, whichever program holds it.
 *
 * Addresses are written as a person writes them: `Accounts!B2:F41`, with the sheet in single
 * quotes where its name needs them. Cells are plain values; an error cell is its text (`#N/A`).
 * Text that is written stays text: a leading `=` never becomes a formula, except through
 * `writeFormula`. Every refusal is a `WorkbookError` that says what the person can do, and a
 * refused command has changed nothing.
 */
export interface WorkbookGateway {
  /** Tables with headers, in the order of the sheets. */
  listTables(): Promise<readonly TableSummary[]>;
  /** A table's headers and rows, blank rows at its end left out. */
  readTable(name: string): Promise<TableContent>;
  /** What a reference in a formula on `sheet` stands for: cells, a whole column, a name, a table. */
  readReference(reference: string, sheet: string): Promise<Block>;
  /** The cell the person stands on. */
  readActiveCell(): Promise<ActiveCell>;
  /** The selected cells; of whole columns only the part in use. */
  readSelection(): Promise<Block>;
  /** Writes values from the first cell of `address` on. Answers the address that was filled. */
  writeBlock(address: string, cells: Cells): Promise<string>;
  /** Writes one formula into one cell; its answer may spill. Answers the cell's address. */
  writeFormula(address: string, formula: string): Promise<string>;
  /** Shows numbers and days of cells in a format such as `#,##0` or `yyyy-mm-dd`; values stay. */
  formatCells(address: string, format: string): Promise<void>;
  /** Writes rows as values below a table, which grows by them. Answers the address of the rows. */
  appendRows(table: string, rows: Cells): Promise<string>;
  /** Adds a sheet at the end; a name that is taken gets a number. Answers the name it got. */
  addSheet(name: string): Promise<string>;
  /** Makes a table of cells that begin with a header row. Answers the name it got. */
  addTable(address: string, name: string): Promise<string>;
  /** How a formula refers to a whole table with its headers. */
  tableReference(name: string): Promise<string>;
  /** Moves the person to a sheet and cells. */
  select(address: string): Promise<void>;
  /** Calls the listener after the selection has moved. Answers how to stop. */
  onSelectionChanged(listener: (address: string) => void): Promise<Unsubscribe>;
  /** Calls the listener after cells have changed. Answers how to stop. */
  onChanged(listener: (address: string) => void): Promise<Unsubscribe>;
}

export type Cells = readonly (readonly CellValue[])[];
export type Unsubscribe = () => Promise<void>;

/** Cells and where they stand. */
export interface Block {
  /** Sheet and cells, e.g. `Accounts!B2:B13`. */
  readonly address: string;
  /** Rows of cells, as many columns in each row. */
  readonly cells: Cells;
}

export interface ActiveCell {
  readonly address: string;
  readonly value: CellValue;
  /** The formula behind the value, with its `=`: the cell's own, or that of the spill it lies in. */
  readonly formula: string | undefined;
  /** Where that formula stands: the cell itself, or the first cell of the spill. */
  readonly formulaAddress: string;
}

export interface TableSummary {
  readonly name: string;
  /** Header row included. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

export interface TableContent extends TableSummary {
  /** Rows below the headers. */
  readonly rows: Cells;
}

/** Why a workbook refused, as far as the person can do something about it. */
export type WorkbookErrorCode =
  | "cell-in-edit"
  | "not-found"
  | "protected"
  | "too-large"
  | "unsupported"
  | "occupied"
  | "unexpected";

/** The one error that leaves a gateway: its message says what failed and what to do. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
