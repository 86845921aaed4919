import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetWorksheetColWidthMutation,
} from "@univerjs/preset-sheets-core";
import {
  isFormula,
  withSetting,
  type BySetting,
  type Setting,
  type SettingOf,
} from "../../workbook/transaction/settings";
import { toCellData, toFormulaData } from "../grid/cell-data";
import type { Grid } from "../grid/create-grid";
import { keepStep } from "../grid/keep-step";
import { toRange } from "../grid/to-range";
import { resolveSheet } from "../resolve-address";
import { fillArea, run, target } from "../write-cells";
import { writeFrozen } from "./grid-freezing";
import { writeSheet } from "./grid-writing-sheets";
import { writeFormats } from "./grid-writing-formats";
import { writeTable } from "./grid-writing-tables";
import { lacked } from "./lacked";

/** Sets one place of the grid. */
export function writeSetting(grid: Grid, setting: Setting): void {
  withSetting(WRITE, grid, setting);
}

const WRITE: BySetting<Grid, void> = {
  sheet: writeSheet,
  table: writeTable,
  name: writeName,
  cells: (grid, { at, value }) => {
    const rows = value.map((row) =>
      row.map((cell) => (isFormula(cell) ? toFormulaData(cell.formula) : toCellData(cell))),
    );
    fillArea(grid, resolveSheet(grid, at.sheet), at.area, rows);
  },
  formats: writeFormats,
  widths: writeWidths,
  list: lacked,
  print: lacked,
  frozen: writeFrozen,
};

/** Of columns that had no width of their own, this is it. */
const USUAL_WIDTH = 88;

/**
 * Sets them without the grid's command, which lets the heights of rows follow a while later, and for
 * good no more once the sheet is gone by then.
 */
function writeWidths(grid: Grid, { at, value }: SettingOf<"widths">): void {
  const sheet = resolveSheet(grid, at.sheet);
  const { column } = at.area;
  const range = toRange({
    ...at.area,
    row: 0,
    rowCount: sheet.getRowCount(),
    columnCount: value.length,
  });
  const setting = (
    pixels: readonly number[],
  ): { readonly id: string; readonly params: object } => ({
    id: SetWorksheetColWidthMutation.id,
    params: {
      ...target(grid, sheet),
      ranges: [range],
      colWidth: Object.fromEntries(pixels.map((width, index) => [column + index, width])),
    },
  });
  const undo = setting(value.map((_, index) => sheet.getColumnWidth(column + index)));
  const redo = setting(value.map((width) => width ?? USUAL_WIDTH));
  run(grid, redo.id, redo.params);
  keepStep(grid, { undos: [undo], redos: [redo] });
}

function writeName(grid: Grid, { at, value }: SettingOf<"name">): void {
  const unitId = grid.workbook.getUnitId();
  const found = grid.injector.get(IDefinedNamesService).getValueByName(unitId, at.name);
  if (found) run(grid, RemoveDefinedNameCommand.id, { unitId, ...found });
  if (value === undefined) return;
  const named = { id: `deed-${at.name}`, name: at.name, formulaOrRefString: value.slice(1) };
  run(grid, InsertDefinedNameCommand.id, { unitId, ...named });
}
