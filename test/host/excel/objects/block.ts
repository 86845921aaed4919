import { invalidArgument } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { addressOf } from "../workbook/address";
import { SHEET_COLUMNS, SHEET_ROWS, around, cellArea, type Area } from "../workbook/area";
import type { Program } from "./program";

/** Where a block of cells is, and how others are reached from it. */
export abstract class Block<Self> extends ApiObject {
  readonly area: Area;
  protected readonly program: Program;

  constructor(program: Program, area: Area) {
    super();
    this.program = program;
    this.area = area;
  }

  get address(): string {
    return addressOf(this.area);
  }
  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }
  getCell(row: number, column: number): Self {
    const { sheet, row: top, column: left } = this.area;
    return this.of(cellArea(sheet, top + row, left + column));
  }

  getOffsetRange(down: number, right: number): Self {
    const { row, column } = this.area;
    return this.of({ ...this.area, row: row + down, column: column + right });
  }

  getResizedRange(rows: number, columns: number): Self {
    const { rows: height, columns: width } = this.area;
    return this.of({ ...this.area, rows: height + rows, columns: width + columns });
  }

  getRow(index: number): Self {
    return this.of({ ...this.area, row: this.area.row + index, rows: 1 });
  }

  getColumn(index: number): Self {
    return this.of({ ...this.area, column: this.area.column + index, columns: 1 });
  }

  getBoundingRect(other: Block<Self> | string): Self {
    const area =
      typeof other === "string" ? this.program.workbook.find(other, this.area.sheet) : other.area;
    if (area === undefined) throw invalidArgument("Range.getBoundingRect");
    return this.of(around(this.area, area));
  }

  /** Another block of the same kind. */
  protected abstract of(area: Area): Self;
}
