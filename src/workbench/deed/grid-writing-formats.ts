import { SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { SettingOf } from "../../workbook/transaction/settings";
import type { Grid } from "../grid/create-grid";
import { resolveSheet } from "../resolve-address";
import { cellsAt, makeRoom, setCells, target } from "../write-cells";

/**
 * Sets formats alone. The grid's command for values takes a cell of which it is told no formula for one that has none
 * any more: only what is set in the name of its command for styles leaves formulas standing.
 */
export function writeFormats(grid: Grid, { at, value }: SettingOf<"formats">): void {
  const sheet = resolveSheet(grid, at.sheet);
  makeRoom(grid, sheet, at.area);
  const rows = value.map((formats) =>
    formats.map((format) => ({ s: { n: format === "" ? null : { pattern: format } } })),
  );
  setCells(grid, {
    ...target(grid, sheet),
    cellValue: cellsAt(at.area, rows),
    trigger: SetStyleCommand.id,
  });
}
