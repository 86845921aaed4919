import { invalidArgument, invalidOperation } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { Empty } from "../batches/loose-objects";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { bodyOf } from "../workbook/table";
import { isSame } from "../workbook/workbook";
import { FreezePanes } from "./freeze-panes";
import { Names } from "./names";
import { PageLayout } from "./page-layout";
import type { Program } from "./program";
import { SheetProtection } from "./protection";
import { Range } from "./range";
import { Tables } from "./tables";

export class Worksheet extends ApiObject {
  readonly kind = "Worksheet";
  readonly sheet: Sheet;
  private readonly program: Program;

  constructor(program: Program, sheet: Sheet) {
    super();
    this.program = program;
    this.sheet = sheet;
  }

  override get identity(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    this.sheet.name = name;
  }
  get position(): number {
    return this.program.workbook.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    const { sheets } = this.program.workbook;
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: string) {
    this.sheet.visibility = visibility;
  }

  get protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }
  get tables(): Tables {
    return new Tables(this.program, this.sheet);
  }
  get names(): Names {
    return new Names(this.program, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.program, this.sheet);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.program, this.sheet);
  }
  get charts(): Empty {
    return new Empty("ChartCollection");
  }
  get shapes(): Empty {
    return new Empty("ShapeCollection");
  }
  get comments(): Empty {
    return new Empty("CommentCollection");
  }

  /** All cells, or those of an address, a name or a table. */
  getRange(address?: string | null): Range {
    const whole = {
      sheet: this.sheet,
      row: 0,
      column: 0,
      rows: SHEET_ROWS,
      columns: SHEET_COLUMNS,
    };
    const area = typeof address === "string" ? this.areaOf(address) : whole;
    if (area === undefined) throw invalidArgument("Worksheet.getRange");
    return new Range(this.program, area);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const isInside = row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
    if (Math.min(row, column, rows - 1, columns - 1) < 0 || !isInside) {
      throw invalidArgument("Worksheet.getRangeByIndexes");
    }
    return new Range(this.program, { sheet: this.sheet, row, column, rows, columns });
  }

  getUsedRangeOrNullObject(): Range | undefined {
    const used = this.sheet.used();
    return used && new Range(this.program, used);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") {
      const message = "This operation is not permitted for the current object.";
      throw invalidOperation("Worksheet.activate", message);
    }
    this.program.workbook.activate(this.sheet);
  }

  delete(): void {
    const { workbook } = this.program;
    const [other] = workbook.sheets.filter((each) => each !== this.sheet);
    if (other === undefined) {
      throw invalidOperation("Worksheet.delete", "The last visible sheet cannot be deleted.");
    }
    workbook.sheets.splice(this.position, 1);
    if (workbook.active === this.sheet) workbook.activate(other);
  }

  private areaOf(address: string): Area | undefined {
    const { workbook } = this.program;
    const name = workbook.names.find((each) => isSame(each.name, address));
    if (name !== undefined) return workbook.find(name.formula.replace(/^=/, ""), this.sheet);
    const table = workbook.findTable(address);
    return workbook.find(address, this.sheet) ?? (table && bodyOf(table));
  }
}
