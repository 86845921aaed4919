import { formatArea, joinAddress } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { Formats, Formulas, FoundFormulas, SheetSummary } from "../workbook/gateway";
import { BooleanNumber } from "@univerjs/core";
import { formatsIn } from "./deed/grid-reading-places";
import { fromCellData } from "./grid/cell-data";
import type { Grid } from "./grid/create-grid";
import { readFormula, usedSize } from "./read-cells";
import { addressOf, resolveCells } from "./resolve-address";

/** Sheets in their order; the grid offers no protection. */
export function summariseSheets(grid: Grid): readonly SheetSummary[] {
  return grid.workbook.getSheets().map((sheet) => {
    const rows = Array.from({ length: usedSize(grid, sheet).rows }, (_, row) => row);
    return {
      name: sheet.getName(),
      isVisible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      isProtected: false,
      hasHiddenRows: rows.some((row) => !sheet.getRowVisible(row)),
    };
  });
}

/** The formulas that stand in cells. */
export function readFormulas(grid: Grid, address: string): Formulas {
  const place = resolveCells(grid, address);
  const { row, column, rowCount, columnCount } = place.area;
  return {
    address: addressOf(place),
    formulas: Array.from({ length: rowCount }, (_down, down) =>
      Array.from({ length: columnCount }, (_right, right) =>
        readFormula(grid, place.sheet, row + down, column + right),
      ),
    ),
  };
}

/** The number formats of cells. */
export function readFormats(grid: Grid, address: string): Formats {
  const place = resolveCells(grid, address);
  return { address: addressOf(place), formats: formatsIn(grid, place.sheet, place.area) };
}

/** The formulas whose own cell shows this. Sheets may have a million cells and no formula: only those are read. */
export function findFormulas(grid: Grid, shown: CellValue): FoundFormulas {
  const found: FoundFormulas["found"][number][] = [];
  for (const sheet of grid.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, data) => {
      if ((!data?.f && !data?.si) || fromCellData(data) !== shown) return;
      const formula = readFormula(grid, sheet, row, column);
      if (formula === undefined) return;
      const cell = formatArea({ row, column, rowCount: 1, columnCount: 1 });
      found.push({ address: joinAddress(sheet.getName(), cell), formula });
    });
  }
  return { found, cut: [] };
}
