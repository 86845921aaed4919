import { SetFrozenMutation } from "@univerjs/preset-sheets-core";
import type { FrozenPanes, SettingOf } from "../../workbook/transaction/settings";
import type { Grid } from "../grid/create-grid";
import { freezeOf } from "../grid/freeze-of";
import { keepStep } from "../grid/keep-step";
import { resolveSheet } from "../resolve-address";
import { run, target } from "../write-cells";

/** Freezes rows and columns of a sheet, whichever is in view: the grid's command takes that one alone. */
export function writeFrozen(grid: Grid, { at, value }: SettingOf<"frozen">): void {
  const sheet = resolveSheet(grid, at.sheet);
  const { ySplit: rows, xSplit: columns } = sheet.getFreeze();
  const setting = (frozen: FrozenPanes): { readonly id: string; readonly params: object } => ({
    id: SetFrozenMutation.id,
    params: { ...target(grid, sheet), ...freezeOf(frozen) },
  });
  const [undo, redo] = [setting({ rows, columns }), setting(value)];
  run(grid, redo.id, redo.params);
  keepStep(grid, { undos: [undo], redos: [redo] });
}
