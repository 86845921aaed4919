import type { Stand } from "./excel/calculation/reference-area";
import type { StandingFormula } from "./excel/calculation/calculation";
import type { StandInExcel } from "./excel/stand-in-excel";
import { addressOf } from "./excel/workbook/address";
import { cellArea, gridOf } from "./excel/workbook/area";
import type { CellContent, Sheet } from "./excel/workbook/sheet";

/** What the cells of a formula's answer show, in rows. */
export function answerAt({ workbook }: StandInExcel, address: string): CellContent[][] {
  return answerOf(workbook.area(address));
}

/** The same of the formula in a cell. */
export function answerOf(at: Stand): CellContent[][] {
  const area = { ...at, ...extentOf(at) };
  return gridOf(area, (row, column) => at.sheet.cell(row, column)?.value ?? "");
}

/** How far the answer of the formula in a cell reaches. */
export function extentOf({ sheet, row, column }: Stand): {
  readonly rows: number;
  readonly columns: number;
} {
  return sheet.cell(row, column)?.spill ?? { rows: 1, columns: 1 };
}

/** A person types a formula; answers what it answers. */
export async function enter(
  { workbook, calculation }: StandInExcel,
  address: string,
  formula: string,
): Promise<CellContent[][]> {
  const at = workbook.area(address);
  calculation.enter(at.sheet, at.row, at.column, formula);
  await calculation.settled();
  return answerOf(at);
}

/** Formulas of a workbook that was opened before the add-in was there, by their cells. */
export function openedBefore(
  { workbook, calculation }: StandInExcel,
  formulas: Readonly<Record<string, string>>,
): void {
  for (const [address, formula] of Object.entries(formulas)) {
    const { sheet, row, column } = workbook.area(address);
    calculation.openedBefore(sheet, row, column, formula);
  }
}

/** A person types a value. */
export function typeInto(
  { workbook, calculation }: StandInExcel,
  address: string,
  value: CellContent,
): void {
  const area = workbook.area(address);
  area.sheet.put(area.row, area.column, { value, formula: undefined });
  calculation.changed(area);
  workbook.tell({ kind: "changed", area, change: "RangeEdited" });
}

/** Where a formula stands, with its sheet. */
export function placeOf({ sheet, row, column }: Stand): string {
  return addressOf(cellArea(sheet, row, column));
}

/** The formulas of a sheet. */
export function formulasOn(
  { calculation }: StandInExcel,
  sheet: Sheet,
): readonly StandingFormula[] {
  return calculation.all().filter((formula) => formula.sheet === sheet);
}

/** True for what a cell shows in place of an answer. */
export function isError(value: CellContent | undefined): boolean {
  return typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value);
}

/** True when two cells show the same, up to the rounding of a few sums. */
export function isNear(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
