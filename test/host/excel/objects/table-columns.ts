import { itemNotFound } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { bodyOf, columnOf, headOf, totalsOf, wholeOf, type Table } from "../workbook/table";
import { isSame } from "../workbook/workbook";
import type { Program } from "./program";
import { Range } from "./range";

export class TableColumns extends ApiObject {
  readonly kind = "TableColumnCollection";
  private readonly program: Program;
  private readonly table: Table;

  constructor(program: Program, table: Table) {
    super();
    this.program = program;
    this.table = table;
  }

  override listed(): readonly TableColumn[] {
    return Array.from({ length: this.table.columns }, (_, index) => this.at(index));
  }

  override itemAt(key: unknown): TableColumn | undefined {
    return typeof key === "number"
      ? this.listed()[key - 1]
      : this.listed().find(({ name }) => isSame(name, String(key)));
  }

  get count(): number {
    return this.table.columns;
  }

  getItemAt(index: number): TableColumn {
    return this.at(index);
  }

  getItemOrNullObject(key: unknown): TableColumn | undefined {
    return this.itemAt(key);
  }

  private at(index: number): TableColumn {
    return new TableColumn(this.program, this.table, index);
  }
}

class TableColumn extends ApiObject {
  readonly kind = "TableColumn";
  readonly place: number;
  private readonly program: Program;
  private readonly table: Table;

  constructor(program: Program, table: Table, index: number) {
    super();
    this.program = program;
    this.table = table;
    this.place = index;
  }

  override get identity(): number {
    return this.id;
  }

  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    const { sheet, row, column, keptHeaders } = this.table;
    if (keptHeaders !== undefined) return keptHeaders[this.place] ?? "";
    return String(sheet.cell(row, column + this.place)?.value ?? "");
  }

  getRange(): Range {
    return new Range(this.program, columnOf(wholeOf(this.table), this.place));
  }

  getHeaderRowRange(): Range {
    return new Range(this.program, columnOf(headOf(this.table), this.place));
  }

  getDataBodyRange(): Range {
    return new Range(this.program, columnOf(bodyOf(this.table), this.place));
  }

  getTotalRowRange(): Range {
    const totals = totalsOf(this.table);
    if (totals === undefined) throw itemNotFound("TableColumn.getTotalRowRange");
    return new Range(this.program, columnOf(totals, this.place));
  }
}
