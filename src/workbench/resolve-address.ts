import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { Worksheet } from "@univerjs/core";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  formatArea,
  joinAddress,
  parseArea,
  parseWholeLines,
  splitAddress,
  type Area,
} from "../workbook/address";
import { WorkbookError } from "../workbook/gateway";
import { parseReference, type Reference, type TableReference } from "../workbook/reference";
import type { Grid } from "./grid/create-grid";
import { findPlace } from "./grid/tables";
import { toArea } from "./grid/to-range";
import { findSpill, readArea, readFormula, usedSize } from "./read-cells";
import { structuredArea } from "../workbook/structured-reference";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** The cells of an address; without a sheet, of the sheet in view. */
export function resolveCells(grid: Grid, address: string): Place {
  const { sheet: name, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined) {
    throw new WorkbookError(
      "not-found",
      `"${address}" names no cells. Give an address such as Accounts!B2:F41.`,
    );
  }
  return { sheet: resolveSheet(grid, name), area };
}

/** The sheet of that name, in any case; without a name, the sheet in view. */
export function resolveSheet(grid: Grid, name: string): Worksheet {
  if (name === "") return grid.workbook.getActiveSheet();
  const found = grid.workbook
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new WorkbookError(
    "not-found",
    `There is no sheet named "${name}". Choose one of the sheets below the grid.`,
  );
}

/** What a reference in a formula on a sheet stands for. */
export function resolveReference(grid: Grid, reference: string, sheetName: string): Place {
  const parsed = parseReference(reference);
  const found = parsed && resolveParsed(grid, parsed, sheetName);
  if (found !== undefined) return found;
  throw new WorkbookError(
    "not-found",
    `"${reference}" stands for no cells, table or name of this workbook. Check how it is written.`,
  );
}

function resolveParsed(grid: Grid, parsed: Reference, sheetName: string): Place | undefined {
  switch (parsed.kind) {
    case "table":
      return resolveTable(grid, parsed);
    case "name":
      return (
        resolveTable(grid, { kind: "table", table: parsed.name, parts: ["data"], columns: [] }) ??
        resolveName(grid, parsed.name, sheetName)
      );
    case "spill":
      return resolveSpill(grid, resolveSheet(grid, parsed.sheet || sheetName), parsed.cell);
    case "cells": {
      const sheet = resolveSheet(grid, parsed.sheet || sheetName);
      const area = parseArea(parsed.cells) ?? usedLines(grid, sheet, parsed.cells);
      return area && { sheet, area };
    }
  }
}

export function addressOf({ sheet, area }: Place): string {
  return joinAddress(sheet.getName(), formatArea(area));
}

function resolveSpill(grid: Grid, sheet: Worksheet, cell: string): Place | undefined {
  const first = parseArea(cell);
  if (first === undefined) return undefined;
  const { row, column } = first;
  // As in Excel: `A1#` is the answer of the formula that stands in A1, and not one that A1 lies in.
  if (readFormula(grid, sheet, row, column) === undefined) return undefined;
  const spill = findSpill(grid, sheet, row, column);
  return { sheet, area: spill === undefined ? first : toArea(spill) };
}

/** Whole columns and rows, as far as they are in use. */
function usedLines(grid: Grid, sheet: Worksheet, cells: string): Area | undefined {
  const lines = parseWholeLines(cells);
  if (lines === undefined) return undefined;
  const used = usedSize(grid, sheet);
  return {
    ...lines,
    rowCount: lines.rowCount === SHEET_ROWS ? Math.max(1, used.rows) : lines.rowCount,
    columnCount:
      lines.columnCount === SHEET_COLUMNS ? Math.max(1, used.columns) : lines.columnCount,
  };
}

function resolveTable(grid: Grid, reference: TableReference): Place | undefined {
  const table = findPlace(grid, reference.table);
  const sheet = table && grid.workbook.getSheetBySheetId(table.sheetId);
  if (!table || !sheet) return undefined;
  const [headers = []] = readArea(grid, sheet, { ...table.area, rowCount: 1 });
  const area = structuredArea(reference, table.area, headers.map(String));
  return area && { sheet, area };
}

function resolveName(grid: Grid, name: string, sheetName: string): Place | undefined {
  const names = grid.injector.get(IDefinedNamesService);
  const found = names.getValueByName(grid.workbook.getUnitId(), name);
  const meaning = found?.formulaOrRefString.replace(/^=/, "");
  if (meaning === undefined || meaning === "" || meaning === name) return undefined;
  return resolveReference(grid, meaning, sheetName);
}
