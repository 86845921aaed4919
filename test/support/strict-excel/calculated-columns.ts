import type { Area } from "../../../src/workbook/address";
import { shiftFormula } from "../../../src/workbook/shift-formula";
import type { Sheet, Table } from "./book";
import { cellAt, putCell } from "./cells";

/**
 * When a table grows, Excel fills its calculated columns into the new rows by itself. It remembers the
 * formula of such a column though single cells of it hold something else; here it is the formula that
 * more than half of the rows hold. What stands in the new rows already is left.
 */
export function fillCalculatedColumns({ sheet, area }: Table, before: Area): void {
  const rows = numbers(before.row + 1, before.rowCount - 1);
  const added = numbers(before.row + before.rowCount, area.rowCount - before.rowCount);
  for (const column of numbers(area.column, area.columnCount)) {
    const formula = formulaOf(sheet, column, rows);
    if (formula === undefined) continue;
    for (const row of added) {
      const spot = { row, column };
      if ((cellAt(sheet, spot)?.value ?? "") !== "") continue;
      putCell(sheet, spot, { value: 0, formula: shiftFormula(formula, row) });
    }
  }
}

/** The formula of a column as it would stand in the first row of the sheet. */
function formulaOf(sheet: Sheet, column: number, rows: readonly number[]): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const formula = cellAt(sheet, { row, column })?.formula;
    if (formula === undefined) continue;
    const onTop = shiftFormula(formula, -row);
    counts.set(onTop, (counts.get(onTop) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > rows.length / 2)?.[0];
}

function numbers(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}
