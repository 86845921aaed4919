import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetColWidthCommand,
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
import { toRange } from "../grid/tables";
import { resolveSheet } from "../resolve-address";
import { fillArea, run, target } from "../write-cells";
import { writeSheet } from "./grid-writing-sheets";
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
  formats: (grid, { at, value }) => {
    const rows = value.map((row) =>
      row.map((format) => ({ s: { n: format === "" ? null : { pattern: format } } })),
    );
    fillArea(grid, resolveSheet(grid, at.sheet), at.area, rows);
  },
  widths: writeWidths,
  list: lacked,
  print: lacked,
};

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

function writeName(grid: Grid, { at, value }: SettingOf<"name">): void {
  const unitId = grid.workbook.getUnitId();
  const found = grid.injector.get(IDefinedNamesService).getValueByName(unitId, at.name);
  if (found) run(grid, RemoveDefinedNameCommand.id, { unitId, ...found });
  if (value === undefined) return;
  const named = { id: `deed-${at.name}`, name: at.name, formulaOrRefString: value.slice(1) };
  run(grid, InsertDefinedNameCommand.id, { unitId, ...named });
}
