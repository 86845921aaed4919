import { formatArea, joinAddress } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { Formats, Formulas, FoundFormulas, SheetSummary } from "../workbook/gateway";
import { BooleanNumber } from "@univerjs/core";
import { formatsIn } from "./deed/grid-reading-places";
import type { Grid } from "./grid/create-grid";
import { readArea, readFormula, usedSize } from "./read-cells";
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

/** The formulas whose own cell shows this. */
export function findFormulas(grid: Grid, shown: CellValue): FoundFormulas {
  const found = grid.workbook.getSheets().flatMap((sheet) => {
    const { rows, columns } = usedSize(grid, sheet);
    const whole = { row: 0, column: 0, rowCount: rows, columnCount: columns };
    return readArea(grid, sheet, whole).flatMap((values, row) =>
      values.flatMap((value, column) => {
        const formula = value === shown ? readFormula(grid, sheet, row, column) : undefined;
        if (formula === undefined) return [];
        const cell = formatArea({ row, column, rowCount: 1, columnCount: 1 });
        return [{ address: joinAddress(sheet.getName(), cell), formula }];
      }),
    );
  });
  return { found, cut: [] };
}
