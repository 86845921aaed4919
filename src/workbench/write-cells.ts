import { ICommandService, type ICellData, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../workbook/address";
import { WorkbookError } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { toRange } from "./grid/to-range";

/** Runs one command of the grid; a refusal means that the sheet may not be changed. */
export function run(grid: Grid, id: string, params: object): void {
  const isDone: unknown = grid.injector.get(ICommandService).syncExecuteCommand(id, params);
  if (isDone === true) return;
  throw new WorkbookError(
    "protected",
    "The sheet refused this change. Remove its protection and try again.",
  );
}

/** Fills an area, which the sheet is made large enough for. */
export function fillArea(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  rows: readonly (readonly ICellData[])[],
): void {
  makeRoom(grid, sheet, area);
  run(grid, SetRangeValuesCommand.id, {
    ...target(grid, sheet),
    range: toRange(area),
    value: rows,
  });
}

export function target(grid: Grid, sheet: Worksheet): { unitId: string; subUnitId: string } {
  return { unitId: grid.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
}

/** Makes a sheet large enough for an area. */
export function makeRoom(grid: Grid, sheet: Worksheet, area: Area): void {
  const rowCount = area.row + area.rowCount;
  const columnCount = area.column + area.columnCount;
  if (rowCount > sheet.getRowCount()) {
    run(grid, SetWorksheetRowCountCommand.id, { ...target(grid, sheet), rowCount });
  }
  if (columnCount > sheet.getColumnCount()) {
    run(grid, SetWorksheetColumnCountCommand.id, { ...target(grid, sheet), columnCount });
  }
}
