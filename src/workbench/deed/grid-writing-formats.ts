import type { ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { SettingOf } from "../../workbook/transaction/settings";
import type { Grid } from "../grid/create-grid";
import { keepStep } from "../grid/keep-step";
import { resolveSheet } from "../resolve-address";
import { makeRoom, run, target } from "../write-cells";

/**
 * Sets formats alone. The grid's command for values takes a cell of which it is told no formula for one that has none
 * any more: only what is set in the name of its command for styles leaves formulas standing.
 */
export function writeFormats(grid: Grid, { at, value }: SettingOf<"formats">): void {
  const sheet = resolveSheet(grid, at.sheet);
  makeRoom(grid, sheet, at.area);
  const params = {
    ...target(grid, sheet),
    cellValue: cellsOf(at.area, value),
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(grid.injector, params);
  run(grid, SetRangeValuesMutation.id, params);
  const { id } = SetRangeValuesMutation;
  keepStep(grid, { undos: [{ id, params: undo }], redos: [{ id, params }] });
}

function cellsOf(
  { row, column }: SettingOf<"formats">["at"]["area"],
  formats: SettingOf<"formats">["value"],
): Record<number, Record<number, ICellData>> {
  const rows = formats.map((each, down) => [
    row + down,
    Object.fromEntries(
      each.map((format, right) => [
        column + right,
        { s: { n: format === "" ? null : { pattern: format } } },
      ]),
    ),
  ]);
  return Object.fromEntries(rows) as Record<number, Record<number, ICellData>>;
}
