import { ApiObject } from "../batches/api-object";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import type { Program } from "./program";
import { Range } from "./range";

/** Rows and columns that stay in sight. */
export class FreezePanes extends ApiObject {
  readonly kind = "WorksheetFreezePanes";
  private readonly program: Program;
  private readonly sheet: Sheet;

  constructor(program: Program, sheet: Sheet) {
    super();
    this.program = program;
    this.sheet = sheet;
  }

  getLocationOrNullObject(): Range | undefined {
    const { rows = 0, columns = 0 } = this.kept();
    if (rows === 0 && columns === 0) return undefined;
    const extent = { rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
    return new Range(this.program, { sheet: this.sheet, row: 0, column: 0, ...extent });
  }

  freezeRows(count: number): void {
    this.kept().rows = count;
  }

  freezeColumns(count: number): void {
    this.kept().columns = count;
  }

  freezeAt({ area }: Range): void {
    Object.assign(this.kept(), { rows: area.rows, columns: area.columns });
  }

  unfreeze(): void {
    Object.assign(this.kept(), { rows: 0, columns: 0 });
  }

  private kept(): { rows?: number; columns?: number } {
    return this.sheet.looksOf("frozen");
  }
}
