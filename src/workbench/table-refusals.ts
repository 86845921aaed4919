import type { Area } from "../workbook/address";
import { counted } from "../functions/define/explanation";
import { WorkbookError, type Cells } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { listPlaces, type TablePlace } from "./grid/tables";
import { readArea } from "./read-cells";
import { addressOf, type Place } from "./resolve-address";

/** Refuses rows with more cells than the table has columns. */
export function refuseWrongWidth({ name, area }: TablePlace, rows: Cells): void {
  if (rows.length === 0) {
    throw new WorkbookError(
      "unsupported",
      `There are no rows to add to "${name}". Give one or more.`,
    );
  }
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest <= area.columnCount) return;
  throw new WorkbookError(
    "unsupported",
    `A row has ${counted(widest, "cell")}, the table "${name}" has ${counted(area.columnCount, "column")}. Leave out what has no column.`,
  );
}

/** Refuses to write over values. */
export function refuseOccupied(grid: Grid, table: TablePlace, { sheet }: Place, area: Area): void {
  const isFree = readArea(grid, sheet, area).every((row) => row.every((cell) => cell === ""));
  if (isFree) return;
  throw new WorkbookError(
    "occupied",
    `The rows for "${table.name}" would go to ${addressOf({ sheet, area })}, where there are values. Move these and try again.`,
  );
}

/** Refuses a table inside of another. */
export function refuseOverlap(grid: Grid, { sheet, area }: Place): void {
  const other = listPlaces(grid).find(
    (table) => table.sheetId === sheet.getSheetId() && overlaps(table.area, area),
  );
  if (other === undefined) return;
  throw new WorkbookError(
    "occupied",
    `${addressOf({ sheet, area })} lies in the table "${other.name}". Choose cells outside of it.`,
  );
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
