import { invalidArgument, itemNotFound } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { overlap, type Area } from "../workbook/area";
import { bodyOf, headOf, isTableName, totalsOf, wholeOf, type Table } from "../workbook/table";
import { isSame } from "../workbook/workbook";
import { refuseUnlessGranted } from "./entering";
import type { Program } from "./program";
import { Range } from "./range";
import { TableColumns } from "./table-columns";
import { Worksheet } from "./worksheet";

export class TableObject extends ApiObject {
  readonly kind = "Table";
  private readonly program: Program;
  private readonly table: Table;

  constructor(program: Program, table: Table) {
    super();
    this.program = program;
    this.table = table;
  }

  override get identity(): string {
    return this.table.id;
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    const { tables, names } = this.program.workbook;
    const others = [...tables.filter((each) => each !== this.table), ...names];
    const isTaken = others.some((other) => isSame(other.name, name));
    if (!isTableName(name) || isTaken) throw invalidArgument("Table.name");
    this.table.name = name;
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    this.table.style = style;
  }
  get showHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }

  get columns(): TableColumns {
    return new TableColumns(this.program, this.table);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.program, this.table.sheet);
  }

  getRange(): Range {
    return this.range(wholeOf(this.table));
  }

  getDataBodyRange(): Range {
    return this.range(bodyOf(this.table));
  }

  getHeaderRowRange(): Range {
    if (!this.table.hasHeaders) throw itemNotFound("Table.getHeaderRowRange");
    return this.range(headOf(this.table));
  }

  getTotalRowRange(): Range {
    const totals = totalsOf(this.table);
    if (totals === undefined) throw itemNotFound("Table.getTotalRowRange");
    return this.range(totals);
  }

  resize(given: Range | string): void {
    const { workbook, calculation } = this.program;
    const area = typeof given === "string" ? workbook.find(given, this.table.sheet) : given.area;
    this.refuseResize(area);
    const { row, column, rows, columns } = area;
    Object.assign(this.table, { row, column, rows, columns });
    calculation.tablesChanged();
  }

  /** The cells stay, the table goes. */
  convertToRange(): Range {
    const range = this.getRange();
    const { tables } = this.program.workbook;
    tables.splice(tables.indexOf(this.table), 1);
    this.program.calculation.tablesChanged();
    return range;
  }

  private refuseResize(area: Area | undefined): asserts area is Area {
    const whole = wholeOf(this.table);
    if (area?.row !== whole.row || area.rows < 2 || !overlap(area, whole)) {
      throw invalidArgument("Table.resize");
    }
    const others = this.program.workbook.tables.filter((each) => each !== this.table);
    if (others.some((other) => overlap(wholeOf(other), area))) {
      throw invalidArgument("Table.resize", "A table can't overlap another table.");
    }
    refuseUnlessGranted(area.sheet, "Table.resize");
  }

  private range(area: Area): Range {
    return new Range(this.program, area);
  }
}
