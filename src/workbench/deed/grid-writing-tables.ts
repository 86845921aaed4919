import { BooleanNumber } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { SettingOf } from "../../workbook/transaction/settings";
import type { Grid } from "../grid/create-grid";
import { keepStep } from "../grid/keep-step";
import { findPlace, placing, removing, restoring, type TablePlace } from "../grid/tables";
import { toRange } from "../grid/to-range";
import { resolveSheet } from "../resolve-address";
import { run, target } from "../write-cells";

/** The grid's own commands for tables know nothing of a table that is to stand elsewhere: each change leaves a step. */
export function writeTable(grid: Grid, { at, value }: SettingOf<"table">): void {
  const before = findPlace(grid, at.table);
  if (value === undefined) {
    if (before !== undefined) removeTable(grid, before);
    return;
  }
  const after: TablePlace = {
    name: before?.name ?? at.table,
    sheetId: resolveSheet(grid, value.sheet).getSheetId(),
    area: value.area,
  };
  if (before === undefined) setBold(grid, after, true);
  const undo = before && restoring(grid, before);
  const redo = placing(grid, after);
  run(grid, redo.id, redo.params);
  keepStep(grid, { undos: [undo ?? removing(grid, after)], redos: [redo] });
}

function removeTable(grid: Grid, table: TablePlace): void {
  const undo = restoring(grid, table);
  const redo = removing(grid, table);
  run(grid, redo.id, redo.params);
  keepStep(grid, { undos: [undo], redos: [redo] });
  setBold(grid, table, false);
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
