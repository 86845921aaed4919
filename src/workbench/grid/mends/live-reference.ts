import type { IRange } from "@univerjs/core";
import { BaseReferenceObject, ErrorType } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../workbook/address";
import { structuredArea } from "../../../workbook/structured-reference";
import { readStructured, type StructuredReference } from "./read-structured";
import { type KnownTable } from "../tables";
import { toArea, toRange } from "../to-range";

/** The cell that a formula stands in. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a table that a formula names, as the table stands now. */
export class LiveReference extends BaseReferenceObject {
  private readonly structured: StructuredReference | undefined;
  private readonly tables: () => Iterable<readonly [string, KnownTable]>;

  /** @param tables - Those that the engine knows when it is asked, by their names. */
  constructor(token: string, tables: () => Iterable<readonly [string, KnownTable]>) {
    super(token);
    this.structured = readStructured(token);
    this.tables = tables;
  }

  /** Finds the cells anew; answers the error that the formula shows when there are none. */
  locate(cell: FormulaCell): ErrorType | undefined {
    const table = this.structured && this.findTable(this.structured.table, cell);
    if (this.structured === undefined || table === undefined) return ErrorType.NAME;
    const area = areaOf(this.structured, table);
    if (area === undefined) return ErrorType.REF;
    this.setForcedSheetIdDirect(table.sheetId);
    this.setRangeData(
      toRange(this.structured.isThisRow ? { ...area, row: cell.row, rowCount: 1 } : area),
    );
    const isOutside = cell.row < area.row || cell.row >= area.row + area.rowCount;
    return this.structured.isThisRow && isOutside ? ErrorType.VALUE : undefined;
  }

  override isTable(): boolean {
    return true;
  }

  override isCurrentRowForRange(): boolean {
    return this.structured?.isThisRow === true;
  }

  /** A formula that is filled down names the same table. */
  override getRefOffset(): { x: number; y: number } {
    return { x: 0, y: 0 };
  }

  /** The sheet is the table's; INDEX and OFFSET know it by its name alone. */
  override setForcedSheetId(
    sheetIds: Parameters<BaseReferenceObject["setForcedSheetId"]>[0],
  ): void {
    const sheets = Object.entries(sheetIds[this.getUnitId()] ?? {});
    const [name = ""] = sheets.find(([, sheetId]) => sheetId === this.getForcedSheetId()) ?? [];
    this.setForcedSheetName(name);
  }

  private findTable(name: string, cell: FormulaCell): KnownTable | undefined {
    for (const [known, table] of this.tables()) {
      const isNamed = name === "" ? holds(table, cell) : known.toLowerCase() === name.toLowerCase();
      if (isNamed) return table;
    }
    return undefined;
  }
}

/** Blanks around the name of a column are allowed, unless the header has them itself. */
function areaOf(structured: StructuredReference, table: KnownTable): Area | undefined {
  const area = toArea(table.range);
  const columns = structured.columns.map((column) => column.trim());
  return (
    structuredArea(structured, area, table.headers) ??
    structuredArea({ ...structured, columns }, area, table.headers)
  );
}

function holds({ sheetId, range }: KnownTable, cell: FormulaCell): boolean {
  return sheetId === cell.sheetId && isWithin(range, cell);
}

function isWithin(range: IRange, { row, column }: FormulaCell): boolean {
  return (
    range.startRow <= row &&
    row <= range.endRow &&
    range.startColumn <= column &&
    column <= range.endColumn
  );
}
