import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../workbook/address";
import {
  withPlace,
  type ByPlace,
  type Content,
  type Contents,
  type Place,
  type Setting,
} from "../../workbook/transaction/settings";
import { fromCellData } from "../grid/cell-data";
import type { Grid } from "../grid/create-grid";
import { findPlace } from "../grid/tables";
import { readFormula } from "../read-cells";
import { resolveSheet } from "../resolve-address";
import { lacked } from "./lacked";

/** What stands in a place of the grid now. */
export function readPlace(grid: Grid, place: Place): Setting {
  return withPlace(READ, grid, place);
}

const READ: ByPlace<Grid, Setting> = {
  sheet: (grid, place) => {
    const names = grid.workbook.getSheets().map((sheet) => sheet.getName());
    const index = names.indexOf(place.at.sheet);
    return { ...place, value: index < 0 ? undefined : index };
  },
  table: (grid, place) => {
    const table = findPlace(grid, place.at.table);
    const sheet = table && grid.workbook.getSheetBySheetId(table.sheetId)?.getName();
    if (table === undefined || sheet === undefined) return { ...place, value: undefined };
    return { ...place, value: { sheet, area: table.area } };
  },
  name: (grid, place) => ({ ...place, value: meaningOf(grid, place.at.name) }),
  cells: (grid, place) => {
    const sheet = resolveSheet(grid, place.at.sheet);
    return { ...place, value: contentsIn(grid, sheet, place.at.area) };
  },
  formats: (grid, place) => {
    const sheet = resolveSheet(grid, place.at.sheet);
    return { ...place, value: formatsIn(grid, sheet, place.at.area) };
  },
  widths: (grid, place) => {
    const columns = resolveSheet(grid, place.at.sheet).getColumnManager();
    const { column, columnCount } = place.at.area;
    const indexes = Array.from({ length: columnCount }, (_, index) => column + index);
    return { ...place, value: indexes.map((index) => columns.getColumn(index)?.w) };
  },
  list: lacked,
  print: lacked,
  frozen: (grid, place) => {
    const { ySplit: rows, xSplit: columns } = resolveSheet(grid, place.at.sheet).getFreeze();
    return { ...place, value: { rows, columns } };
  },
};

/** What a name stands for, with its `=`. */
function meaningOf(grid: Grid, name: string): string | undefined {
  const names = grid.injector.get(IDefinedNamesService);
  const found = names.getValueByName(grid.workbook.getUnitId(), name);
  return found ? `=${found.formulaOrRefString.replace(/^=/, "")}` : undefined;
}

export function contentsIn(grid: Grid, sheet: Worksheet, area: Area): Contents {
  return over(area, contentAt(grid, sheet));
}

/** The number formats of an area; blank where a cell has none. */
export function formatsIn(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
): readonly (readonly string[])[] {
  return over(area, formatAt(grid, sheet));
}

function contentAt(grid: Grid, sheet: Worksheet): (row: number, column: number) => Content {
  return (row, column) => {
    const formula = readFormula(grid, sheet, row, column);
    return formula === undefined ? fromCellData(sheet.getCellRaw(row, column)) : { formula };
  };
}

function formatAt(grid: Grid, sheet: Worksheet): (row: number, column: number) => string {
  const styles = grid.workbook.getStyles();
  return (row, column) => styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? "";
}

function over<T>(area: Area, at: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      at(area.row + row, area.column + column),
    ),
  );
}
