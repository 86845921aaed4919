import { invalidArgument } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { overlap, positionsOf, type Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { wholeOf, type Table } from "../workbook/table";
import { freeName } from "../workbook/workbook";
import { refuseUnlessGranted } from "./entering";
import type { Program } from "./program";
import type { Range } from "./range";
import { TableObject } from "./table";

/** The tables of the workbook, or of one sheet. */
export class Tables extends ApiObject {
  readonly kind = "TableCollection";
  private readonly program: Program;
  private readonly sheet: Sheet | undefined;

  constructor(program: Program, sheet?: Sheet) {
    super();
    this.program = program;
    this.sheet = sheet;
  }

  override listed(): readonly TableObject[] {
    const { tables } = this.program.workbook;
    const own = tables.filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet);
    return own.map((table) => new TableObject(this.program, table));
  }

  override itemAt(key: unknown): TableObject | undefined {
    const table = this.program.workbook.findTable(String(key));
    const isOwn = table !== undefined && [undefined, table.sheet].includes(this.sheet);
    return isOwn ? new TableObject(this.program, table) : undefined;
  }

  getItemOrNullObject(key: unknown): TableObject | undefined {
    return this.itemAt(key);
  }

  get count(): number {
    return this.listed().length;
  }

  getCount(): number {
    return this.count;
  }

  /** Makes a table with headers; the stand-in makes no others. */
  add(given: Range | string, hasHeaders: boolean): TableObject {
    const { workbook } = this.program;
    const home = this.sheet ?? workbook.active;
    const area = typeof given === "string" ? workbook.find(given, home) : given.area;
    if (area === undefined || !hasHeaders) throw invalidArgument(ADD);
    this.refusePlace(area);
    writeHeaders(area);
    const table: Table = {
      ...area,
      id: workbook.newId(),
      name: freeName("Table", workbook.tables),
      style: "TableStyleMedium2",
      rows: Math.max(2, area.rows),
      hasHeaders: true,
      hasTotals: false,
    };
    workbook.tables.push(table);
    return new TableObject(this.program, table);
  }

  private refusePlace(area: Area): void {
    refuseUnlessGranted(area.sheet, ADD);
    if (this.program.workbook.tables.some((table) => overlap(wholeOf(table), area))) {
      throw invalidArgument(ADD, "A table can't overlap another table.");
    }
    const spills = positionsOf(area).some(({ row, column }) => {
      const cell = area.sheet.cell(row, column);
      return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
    });
    if (spills) throw invalidArgument(ADD, "A table cannot hold a spilled array.");
  }
}

const ADD = "TableCollection.add";

/** Headers become texts, and different ones. */
function writeHeaders({ sheet, row, column, columns }: Area): void {
  const taken: { readonly name: string }[] = [];
  for (let index = 0; index < columns; index += 1) {
    const value = String(sheet.cell(row, column + index)?.value ?? "");
    const wanted = value === "" ? `Column${index + 1}` : value;
    const isTaken = taken.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const name = isTaken ? freeName(wanted, [...taken, { name: `${wanted}1` }]) : wanted;
    taken.push({ name });
    sheet.put(row, column + index, { value: name, formula: undefined });
  }
}
