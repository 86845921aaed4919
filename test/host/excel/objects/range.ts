import { invalidArgument, invalidOperation } from "../batches/api-error";
import { inGerman } from "../calculation/german";
import { cellArea, gridOf, isUnbounded, positionsOf, type Area } from "../workbook/area";
import type { Cell } from "../workbook/sheet";
import { enterCells, refuseUnlessGranted, rowsFor } from "./entering";
import { DataValidation, RangeFormat } from "./looks";
import { Block } from "./block";
import { Worksheet } from "./worksheet";
import { tablesIn, type TableScope } from "./tables-in";

/** More cells than one answer holds; Excel answers null for whole columns. */
const TOO_MANY_CELLS = 5_000_000;

/** A block of cells. */
export class Range extends Block<Range> {
  readonly kind = "Range";

  /** Null where some rows are hidden and others are not. */
  get rowHidden(): boolean | null {
    const { sheet, row, rows } = this.area;
    const hidden = [...sheet.hiddenRows].filter((each) => each >= row && each < row + rows).length;
    return hidden > 0 && hidden < rows ? null : hidden > 0;
  }

  get values(): unknown {
    return this.grid((cell) => cell?.value ?? "");
  }
  set values(given: unknown) {
    enterCells(this.program, this.area, given, "Range.values");
  }

  /** A spilled cell answers its value: it has no formula of its own. */
  get formulas(): unknown {
    return this.grid((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set formulas(given: unknown) {
    enterCells(this.program, this.area, given, "Range.formulas");
  }

  /** In the language of this Excel; written it is never: a person in another country would get other formulas. */
  get formulasLocal(): unknown {
    const { language } = this.program.workbook;
    return this.grid((cell) => {
      if (cell?.formula === undefined || language === "en")
        return cell?.formula ?? cell?.value ?? "";
      return inGerman(cell.formula);
    });
  }

  get numberFormat(): unknown {
    return this.grid((cell) => cell?.format ?? "General");
  }
  set numberFormat(given: unknown) {
    const location = "Range.numberFormat";
    const rows = rowsFor(this.area, given, location);
    refuseUnlessGranted(this.area.sheet, location, "allowFormatCells");
    for (const { row, column, down, right } of positionsOf(this.area)) {
      const format = rows[down]?.[right];
      if (typeof format !== "string") continue;
      this.area.sheet.put(row, column, { format: format === "" ? "General" : format });
    }
  }

  get hasSpill(): boolean {
    const first = this.first();
    return first?.spill !== undefined || first?.spilledFrom !== undefined;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.program, this.area.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.area);
  }

  /** The client asks it before it sends many values in parts. */
  validateArraySize(rows: number, columns: number): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw invalidArgument("Range.values");
  }

  clear(): void {
    enterCells(this.program, this.area, "", "Range.clear");
  }

  select(): void {
    if (this.area.sheet.visibility !== "Visible") {
      throw invalidOperation(
        "Range.select",
        "This operation is not permitted for the current object.",
      );
    }
    this.program.workbook.select(this.area);
  }

  getTables(fullyContained: boolean): TableScope {
    return tablesIn(this.program, this.area, fullyContained);
  }

  getSpillParentOrNullObject(): Range | undefined {
    this.refuseBlock("Range.getSpillParentOrNullObject");
    const [row, column] = this.first()?.spilledFrom ?? [];
    if (row === undefined || column === undefined) {
      return this.first()?.spill === undefined ? undefined : this.of(this.area);
    }
    return this.of(cellArea(this.area.sheet, row, column));
  }

  getSpillingToRangeOrNullObject(): Range | undefined {
    this.refuseBlock("Range.getSpillingToRangeOrNullObject");
    const spill = this.first()?.spill;
    return spill && this.of({ ...this.area, ...spill });
  }

  protected of(area: Area): Range {
    return new Range(this.program, area);
  }

  private first(): Cell | undefined {
    return this.area.sheet.cell(this.area.row, this.area.column);
  }

  private refuseBlock(location: string): void {
    if (this.cellCount !== 1) throw invalidArgument(location);
  }

  private grid(of: (cell: Cell | undefined) => unknown): unknown[][] | null {
    if (isUnbounded(this.area) || this.cellCount > TOO_MANY_CELLS) return null;
    return gridOf(this.area, (row, column) => of(this.area.sheet.cell(row, column)));
  }
}
