import { ICommandService, RANGE_TYPE, type IRange, type Worksheet } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { ActiveCell } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { toArea, toRange } from "./grid/to-range";
import { findSpill, readArea, readFormula, usedSize } from "./read-cells";
import { addressOf, resolveCells, type Place } from "./resolve-address";
import { target } from "./write-cells";

/** The cell the person stands on, and the formula behind it. */
export function readActiveCell(grid: Grid): ActiveCell {
  const sheet = grid.workbook.getActiveSheet();
  const primary = grid.injector.get(SheetsSelectionsService).getCurrentLastSelectionPrimaryCell();
  const row = primary?.actualRow ?? 0;
  const column = primary?.actualColumn ?? 0;
  const here = cellAt(sheet, row, column);
  const own = readFormula(grid, sheet, row, column);
  const spill = own === undefined ? findSpill(grid, sheet, row, column) : undefined;
  const anchor = spill === undefined ? here : cellAt(sheet, spill.startRow, spill.startColumn);
  return {
    address: addressOf(here),
    value: readArea(grid, sheet, here.area)[0]?.[0] ?? "",
    formula: own ?? readFormula(grid, sheet, anchor.area.row, anchor.area.column),
    formulaAddress: addressOf(anchor),
  };
}

/** The selected cells; of several selections the last. */
export function selectedPlace(grid: Grid): Place {
  const sheet = grid.workbook.getActiveSheet();
  const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!selection) return cellAt(sheet, 0, 0);
  return { sheet, area: toArea(withinUse(grid, sheet, selection.range)) };
}

/** Whole columns and rows end where the values end. */
function withinUse(grid: Grid, sheet: Worksheet, range: IRange): IRange {
  const isWhole = range.rangeType !== undefined && range.rangeType !== RANGE_TYPE.NORMAL;
  if (!isWhole) return range;
  const used = usedSize(grid, sheet);
  const first = {
    startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
    startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
  };
  return {
    ...first,
    endRow: Math.max(first.startRow, Math.min(lastOf(range.endRow), used.rows - 1)),
    endColumn: Math.max(first.startColumn, Math.min(lastOf(range.endColumn), used.columns - 1)),
  };
}

function lastOf(line: number): number {
  return Number.isNaN(line) ? Infinity : line;
}

function cellAt(sheet: Worksheet, row: number, column: number): Place {
  return { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
}

/** Moves the person to cells, and the view with them. */
export function select(grid: Grid, address: string): void {
  const { sheet, area } = resolveCells(grid, address);
  showSheet(grid, sheet);
  const range = toRange(area);
  const primary = {
    ...range,
    endRow: area.row,
    endColumn: area.column,
    actualRow: area.row,
    actualColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  grid.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    ...target(grid, sheet),
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
}

/** Brings a sheet into view. */
export function showSheet(grid: Grid, sheet: Worksheet): void {
  if (sheet === grid.workbook.getActiveSheet()) return;
  const commands = grid.injector.get(ICommandService);
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target(grid, sheet));
}
