import { ApiObject } from "../batches/api-object";
import { itemNotFound } from "../batches/api-error";
import { holds, overlap, type Area } from "../workbook/area";
import { wholeOf } from "../workbook/table";
import type { Program } from "./program";
import { TableObject } from "./table";

/** The tables that a block touches, or that lie in it whole. */
export function tablesIn(program: Program, area: Area, fullyContained: boolean): TableScope {
  const lies = fullyContained ? holds : overlap;
  const found = program.workbook.tables.filter((table) => lies(area, wholeOf(table)));
  return new TableScope(found.map((table) => new TableObject(program, table)));
}

export class TableScope extends ApiObject {
  readonly kind = "TableScopedCollection";
  private readonly tables: readonly TableObject[];

  constructor(tables: readonly TableObject[]) {
    super();
    this.tables = tables;
  }

  override listed(): readonly ApiObject[] {
    return this.tables;
  }

  get count(): number {
    return this.tables.length;
  }

  getCount(): number {
    return this.tables.length;
  }

  getFirst(): TableObject {
    const [first] = this.tables;
    if (first === undefined) throw itemNotFound("TableScopedCollection.getFirst");
    return first;
  }
}
