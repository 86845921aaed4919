import type { ICellData } from "@univerjs/core";
import { InsertSheetCommand, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { WorkbookError, type Cells } from "../workbook/gateway";
import { freeSheetName } from "../workbook/names";
import { toCellData, toFormulaData } from "./grid/cell-data";
import type { Grid } from "./grid/create-grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "./grid/workbook-data";
import { addressOf, resolveCells } from "./resolve-address";
import { showSheet } from "./selection";
import { asOneStep, fillArea, refuseTooLarge, run } from "./write-cells";

/** Writes values from the first cell of an address on; shorter rows are filled up with blanks. */
export async function writeBlock(grid: Grid, address: string, cells: Cells): Promise<string> {
  const { sheet, area } = resolveCells(grid, address);
  const columnCount = Math.max(0, ...cells.map((row) => row.length));
  const filled = { ...area, rowCount: cells.length, columnCount };
  if (columnCount === 0) {
    throw new WorkbookError("unsupported", "There are no cells to write. Give one or more.");
  }
  refuseTooLarge(filled);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const rows = cells.map((row) => columns.map((column) => toCellData(row[column] ?? "")));
  await asOneStep(grid, () => {
    fillArea(grid, sheet, filled, rows);
  });
  return addressOf({ sheet, area: filled });
}

/** Writes one formula into the first cell of an address. */
export async function writeFormula(grid: Grid, address: string, formula: string): Promise<string> {
  const { sheet, area } = resolveCells(grid, address);
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  refuseTooLarge(cell);
  refuseBrokenFormula(grid, formula);
  await asOneStep(grid, () => {
    fillArea(grid, sheet, cell, [[toFormulaData(formula)]]);
  });
  return addressOf({ sheet, area: cell });
}

/** Shows numbers and days of cells in a format, their values as they were. */
export async function formatCells(grid: Grid, address: string, format: string): Promise<void> {
  const { sheet, area } = resolveCells(grid, address);
  refuseTooLarge(area);
  const cell = { s: { n: { pattern: format } } };
  const row = new Array<ICellData>(area.columnCount).fill(cell);
  await asOneStep(grid, () => {
    fillArea(grid, sheet, area, new Array<ICellData[]>(area.rowCount).fill(row));
  });
}

function refuseBrokenFormula(grid: Grid, formula: string): void {
  const parsed = formula.startsWith("=")
    ? grid.injector.get(LexerTreeBuilder).treeBuilder(formula)
    : undefined;
  if (typeof parsed === "object") return;
  throw new WorkbookError(
    "unsupported",
    `"${formula}" is no formula. Begin with = and check brackets and commas.`,
  );
}

/** Adds a sheet at the end, without leaving the one in view. */
export async function addSheet(grid: Grid, wished: string): Promise<string> {
  const taken = grid.workbook.getSheets().map((sheet) => sheet.getName());
  const name = freeSheetName(wished, taken);
  const inView = grid.workbook.getActiveSheet();
  await asOneStep(grid, () => {
    run(grid, InsertSheetCommand.id, {
      unitId: grid.workbook.getUnitId(),
      index: taken.length,
      sheet: { name, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
    });
    showSheet(grid, inView);
  });
  return name;
}
