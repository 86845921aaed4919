import type { IRange, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { overlaps, type Area } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { Cells } from "../workbook/gateway";
import { fromCellData } from "./grid/cell-data";
import type { Grid } from "./grid/create-grid";
import type { TableHost } from "./grid/table-host";
import { toArea } from "./grid/to-range";

/** The values of an area, those that a formula has spilled included. */
export function readArea(grid: Grid, sheet: Worksheet, area: Area): Cells {
  const spilled = spilledCells(grid, sheet);
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      readCell(sheet, spilled, area.row + row, area.column + column),
    ),
  );
}

/** The spill that a cell lies in, its first cell included. */
export function findSpill(
  grid: Grid,
  sheet: Worksheet,
  row: number,
  column: number,
): IRange | undefined {
  return spillsOf(grid, sheet).find(
    (range) =>
      range.startRow <= row &&
      row <= range.endRow &&
      range.startColumn <= column &&
      column <= range.endColumn,
  );
}

/** The part of a sheet from A1 on that holds values; no rows and columns when it is empty. */
export function usedSize(grid: Grid, sheet: Worksheet): { rows: number; columns: number } {
  const size = { rows: 0, columns: 0 };
  const include = (row: number, column: number): void => {
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (fromCellData(cell) !== "" || cell?.f !== undefined) include(row, column);
  });
  for (const { endRow, endColumn } of spillsOf(grid, sheet)) include(endRow, endColumn);
  return size;
}

/** The formula that stands in a cell, with its `=`. */
export function readFormula(
  grid: Grid,
  sheet: Worksheet,
  row: number,
  column: number,
): string | undefined {
  const model = grid.injector.get(FormulaDataModel);
  const formula = model.getFormulaStringByCell(
    row,
    column,
    sheet.getSheetId(),
    grid.workbook.getUnitId(),
  );
  return formula === null || formula === undefined || formula === "" ? undefined : formula;
}

/** Tells whether anything stands in a cell of the sheet, typed or spilled. */
export function isFilledOn(grid: Grid, sheet: Worksheet): (row: number, column: number) => boolean {
  const spilled = spilledCells(grid, sheet);
  return (row, column) => readCell(sheet, spilled, row, column) !== "";
}

type SpilledCells = ReturnType<typeof spilledCells>;

function spilledCells(grid: Grid, sheet: Worksheet) {
  const all = grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[grid.workbook.getUnitId()]?.[sheet.getSheetId()];
}

function readCell(sheet: Worksheet, spilled: SpilledCells, row: number, column: number): CellValue {
  const own = fromCellData(sheet.getCellRaw(row, column));
  return own === "" ? fromCellData(spilled?.[row]?.[column]) : own;
}

/** Whether a part of an area is filled by a formula that stands in another cell, or fills others. */
export function hasAnswer(grid: TableHost, sheet: Worksheet, area: Area): boolean {
  return spillsOf(grid, sheet).some((range) => {
    const answer = toArea(range);
    return (answer.rowCount > 1 || answer.columnCount > 1) && overlaps(answer, area);
  });
}

/** Where the answers of formulas stand on a sheet. */
export function spillsOf(grid: TableHost, sheet: Worksheet): readonly IRange[] {
  const all = grid.injector.get(FormulaDataModel).getArrayFormulaRange();
  const rows: Record<number, Record<number, IRange>> = all[grid.workbook.getUnitId()]?.[
    sheet.getSheetId()
  ] ?? {};
  return Object.values(rows).flatMap((row) => Object.values(row));
}
