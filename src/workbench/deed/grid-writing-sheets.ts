import type { Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { SettingOf } from "../../workbook/transaction/settings";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Grid } from "../grid/create-grid";
import { keepStep } from "../grid/keep-step";
import { roomFor } from "../grid/room";
import { usedSize } from "../read-cells";
import { showSheet } from "../selection";
import { run, target } from "../write-cells";

export function writeSheet(grid: Grid, { at, value }: SettingOf<"sheet">): void {
  const standing = grid.workbook.getSheets().find((sheet) => sheet.getName() === at.sheet);
  if (value === undefined) {
    if (standing !== undefined) removeSheet(grid, standing);
  } else if (standing === undefined) insertSheet(grid, at.sheet, value);
}

function removeSheet(grid: Grid, sheet: Worksheet): void {
  if (usedSize(grid, sheet).rows > 0) throw notEmpty(sheet.getName());
  leave(grid, sheet);
  run(grid, RemoveSheetCommand.id, target(grid, sheet));
}

/** The grid leaves a sheet that goes a moment later, and whatever is written until then fails. */
function leave(grid: Grid, sheet: Worksheet): void {
  if (sheet !== grid.workbook.getActiveSheet()) return;
  const sheets = grid.workbook.getSheets().filter((each) => !each.isSheetHidden());
  const place = sheets.indexOf(sheet);
  const next = sheets[place - 1] ?? sheets[place + 1];
  if (next !== undefined) showSheet(grid, next);
}

/** The sheet in view stays there. */
function insertSheet(grid: Grid, name: string, index: number): void {
  const inView = grid.workbook.getActiveSheet();
  run(grid, InsertSheetCommand.id, {
    unitId: grid.workbook.getUnitId(),
    index,
    sheet: { name, ...roomFor({ rows: 0, columns: 0 }) },
  });
  showSheet(grid, inView);
  // Undo shows each sheet that it changes, and must have left this one before it goes.
  const leaving = { id: SetWorksheetActiveOperation.id, params: target(grid, inView) };
  keepStep(grid, { undos: [leaving], redos: [] });
}

function notEmpty(sheet: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The sheet "${sheet}" is not empty, so it was not removed. Move what stands on it, then try again.`,
  );
}
