import { ICommandService, IUndoRedoService, type ICellData, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../workbook/address";
import { WorkbookError } from "../workbook/gateway";
import { recalculated } from "./grid/calculation";
import type { Grid } from "./grid/create-grid";
import { toRange } from "./grid/tables";

/** As many as Excel has: what fits here also fits there. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Makes several changes that the person undoes in one step, and waits for their results. */
export async function asOneStep(grid: Grid, change: () => void): Promise<void> {
  await grid.api.getActiveWorkbook()?.endEditingAsync(true);
  const settled = recalculated(grid.injector);
  const undo = grid.injector.get(IUndoRedoService);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the grid offers no other way yet
  const batch = undo.__tempBatchingUndoRedo(grid.workbook.getUnitId());
  try {
    grid.byCode(change);
  } finally {
    batch.dispose();
  }
  await settled;
}

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

/** Refuses an area that no spreadsheet can hold. */
export function refuseTooLarge({ row, column, rowCount, columnCount }: Area): void {
  if (row + rowCount <= MOST_ROWS && column + columnCount <= MOST_COLUMNS) return;
  throw new WorkbookError(
    "too-large",
    `A sheet ends at row ${MOST_ROWS} and column ${MOST_COLUMNS}. Choose a place with more room.`,
  );
}

export function target(grid: Grid, sheet: Worksheet): { unitId: string; subUnitId: string } {
  return { unitId: grid.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
}

function makeRoom(grid: Grid, sheet: Worksheet, area: Area): void {
  const rowCount = area.row + area.rowCount;
  const columnCount = area.column + area.columnCount;
  if (rowCount > sheet.getRowCount()) {
    run(grid, SetWorksheetRowCountCommand.id, { ...target(grid, sheet), rowCount });
  }
  if (columnCount > sheet.getColumnCount()) {
    run(grid, SetWorksheetColumnCountCommand.id, { ...target(grid, sheet), columnCount });
  }
}
