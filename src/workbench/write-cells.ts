import { ICommandService, type ICellData, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../workbook/address";
import { WorkbookError } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { keepStep } from "./grid/keep-step";

/** Runs one command of the grid; a refusal means that the sheet may not be changed. */
export function run(grid: Grid, id: string, params: object): void {
  const isDone: unknown = grid.injector.get(ICommandService).syncExecuteCommand(id, params);
  if (isDone === true) return;
  throw new WorkbookError(
    "protected",
    "The sheet refused this change. Remove its protection and try again.",
  );
}

/**
 * Fills an area, which the sheet is made large enough for. The grid's command for that would look for the height of each
 * row, in as much time again: what deeds write stands in one line.
 */
export function fillArea(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  rows: readonly (readonly ICellData[])[],
): void {
  makeRoom(grid, sheet, area);
  setCells(grid, { ...target(grid, sheet), cellValue: cellsAt(area, rows) });
}

/** Cells by row and column, as the grid sets them. */
export type CellsByPlace = Record<number, Record<number, ICellData>>;

/** Sets cells as a step of undo. */
export function setCells(
  grid: Grid,
  params: {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly cellValue: CellsByPlace;
    readonly trigger?: string;
  },
): void {
  const { id } = SetRangeValuesMutation;
  const undo = SetRangeValuesUndoMutationFactory(grid.injector, params);
  run(grid, id, params);
  keepStep(grid, { undos: [{ id, params: undo }], redos: [{ id, params }] });
}

/** Rows of cells, from the first cell of an area on. */
export function cellsAt(
  { row, column }: Area,
  rows: readonly (readonly ICellData[])[],
): CellsByPlace {
  return Object.fromEntries(
    rows.map((cells, down) => [
      row + down,
      Object.fromEntries(cells.map((cell, right) => [column + right, cell])),
    ]),
  );
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
