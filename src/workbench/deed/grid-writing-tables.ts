import { BooleanNumber } from "@univerjs/core";
import {
  RemoveSuperTableMutation,
  SetRangeValuesCommand,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { SettingOf } from "../../workbook/transaction/settings";
import type { Grid } from "../grid/create-grid";
import { keepStep } from "../grid/keep-step";
import { findPlace, placing, toRange, type TablePlace } from "../grid/tables";
import { resolveSheet } from "../resolve-address";
import { run, target } from "../write-cells";

/** The engine keeps tables without steps of undo: each change of them leaves its own. */
export function writeTable(grid: Grid, { at, value }: SettingOf<"table">): void {
  const before = findPlace(grid, at.table);
  const after =
    value &&
    ({
      name: before?.name ?? at.table,
      sheetId: resolveSheet(grid, value.sheet).getSheetId(),
      area: value.area,
    } satisfies TablePlace);
  if (before === undefined && after !== undefined) setBold(grid, after, true);
  const undo = mutationTo(grid, at.table, before);
  const redo = mutationTo(grid, at.table, after);
  run(grid, redo.id, redo.params);
  keepStep(grid, { undos: [undo], redos: [redo] });
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
