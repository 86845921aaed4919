import { BooleanNumber, IUndoRedoService } from "@univerjs/core";
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  InsertSheetCommand,
  RemoveDefinedNameCommand,
  RemoveSheetCommand,
  RemoveSuperTableMutation,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import { isFormula, type Setting, type SettingOf } from "../../workbook/transaction/settings";
import { WorkbookError } from "../../workbook/workbook-error";
import { toCellData, toFormulaData } from "../grid/cell-data";
import type { Grid } from "../grid/create-grid";
import {
  findPlace,
  placeTable,
  placing,
  removeTable,
  toRange,
  type TablePlace,
} from "../grid/tables";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid/workbook-data";
import { usedSize } from "../read-cells";
import { resolveSheet } from "../resolve-address";
import { showSheet } from "../selection";
import { fillArea, run, target } from "../write-cells";

/** Sets one place of the grid. */
export function writeSetting(grid: Grid, setting: Setting): void {
  switch (setting.kind) {
    case "cells": {
      const rows = setting.value.map((row) =>
        row.map((cell) => (isFormula(cell) ? toFormulaData(cell.formula) : toCellData(cell))),
      );
      fillArea(grid, resolveSheet(grid, setting.at.sheet), setting.at.area, rows);
      return;
    }
    case "formats": {
      const rows = setting.value.map((row) =>
        row.map((format) => ({ s: { n: format === "" ? null : { pattern: format } } })),
      );
      fillArea(grid, resolveSheet(grid, setting.at.sheet), setting.at.area, rows);
      return;
    }
    case "widths":
      writeWidths(grid, setting);
      return;
    case "sheet":
      writeSheet(grid, setting);
      return;
    case "table":
      writeTable(grid, setting);
      return;
    case "name":
      writeName(grid, setting);
      return;
    case "list":
    case "print":
      throw new WorkbookError("unsupported", `The grid has no ${setting.kind} set-up.`);
  }
}

/** Of columns that had no width of their own, this is it. */
const USUAL_WIDTH = 88;

function writeWidths(grid: Grid, { at, value }: SettingOf<"widths">): void {
  const sheet = resolveSheet(grid, at.sheet);
  value.forEach((width, index) => {
    const column = { row: 0, rowCount: 1, column: at.area.column + index, columnCount: 1 };
    run(grid, SetColWidthCommand.id, {
      ...target(grid, sheet),
      ranges: [{ ...toRange(column), endRow: sheet.getRowCount() - 1 }],
      value: width ?? USUAL_WIDTH,
    });
  });
}

/** The sheet in view stays there. */
function writeSheet(grid: Grid, { at, value }: SettingOf<"sheet">): void {
  const standing = grid.workbook.getSheets().find((sheet) => sheet.getName() === at.sheet);
  if (value === undefined) {
    if (standing === undefined) return;
    const used = usedSize(grid, standing);
    if (used.rows > 0) throw notEmpty(at.sheet);
    run(grid, RemoveSheetCommand.id, target(grid, standing));
    return;
  }
  if (standing !== undefined) return;
  const inView = grid.workbook.getActiveSheet();
  run(grid, InsertSheetCommand.id, {
    unitId: grid.workbook.getUnitId(),
    index: value,
    sheet: { name: at.sheet, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
  });
  showSheet(grid, inView);
}

function notEmpty(sheet: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The sheet "${sheet}" is not empty, so it was not removed. Move what stands on it, then try again.`,
  );
}

/** The engine keeps tables without steps of undo: each change of them leaves its own. */
function writeTable(grid: Grid, { at, value }: SettingOf<"table">): void {
  const before = findPlace(grid, at.table);
  const after =
    value &&
    ({
      name: before?.name ?? at.table,
      sheetId: resolveSheet(grid, value.sheet).getSheetId(),
      area: value.area,
    } satisfies TablePlace);
  if (before === undefined && after !== undefined) setBold(grid, after, true);
  const undoMutations = [mutationTo(grid, at.table, before)];
  if (after === undefined) removeTable(grid, at.table);
  else placeTable(grid, after);
  grid.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: grid.workbook.getUnitId(),
    undoMutations,
    redoMutations: [mutationTo(grid, at.table, after)],
  });
  if (before !== undefined && after === undefined) setBold(grid, before, false);
}

function mutationTo(
  grid: Grid,
  tableName: string,
  table: TablePlace | undefined,
): { readonly id: string; readonly params: object } {
  const unitId = grid.workbook.getUnitId();
  return table === undefined
    ? { id: RemoveSuperTableMutation.id, params: { unitId, tableName } }
    : { id: SetSuperTableMutation.id, params: placing(grid, table) };
}

function setBold(grid: Grid, { sheetId, area }: TablePlace, isBold: boolean): void {
  const sheet = grid.workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  run(grid, SetRangeValuesCommand.id, {
    ...target(grid, sheet),
    range: toRange({ ...area, rowCount: 1 }),
    value: { s: { bl: isBold ? BooleanNumber.TRUE : null } },
  });
}

function writeName(grid: Grid, { at, value }: SettingOf<"name">): void {
  const unitId = grid.workbook.getUnitId();
  const found = grid.injector.get(IDefinedNamesService).getValueByName(unitId, at.name);
  if (found) run(grid, RemoveDefinedNameCommand.id, { unitId, ...found });
  if (value === undefined) return;
  const named = { id: `deed-${at.name}`, name: at.name, formulaOrRefString: value.slice(1) };
  run(grid, InsertDefinedNameCommand.id, { unitId, ...named });
}
