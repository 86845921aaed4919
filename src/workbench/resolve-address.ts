import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { Worksheet } from "@univerjs/core";
import {
  columnNumber,
  joinAddress,
  formatArea,
  parseArea,
  splitAddress,
  type Area,
} from "../workbook/address";
import { WorkbookError } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { findPlace, toArea } from "./grid/tables";
import { findSpill, readArea, usedSize } from "./read-cells";
import { parseStructured, structuredArea } from "./structured-reference";

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
  const { sheet: named, cells } = splitAddress(reference.trim());
  const inSheet = (): Worksheet => resolveSheet(grid, named === "" ? sheetName : named);
  const area = parseArea(cells);
  if (area !== undefined) return { sheet: inSheet(), area };
  const found =
    resolveSpill(grid, cells, inSheet) ??
    resolveLines(grid, cells, inSheet) ??
    resolveTable(grid, reference.trim()) ??
    resolveName(grid, cells, sheetName);
  if (found !== undefined) return found;
  throw new WorkbookError(
    "not-found",
    `"${reference}" stands for no cells, table or name of this workbook. Check how it is written.`,
  );
}

export function addressOf({ sheet, area }: Place): string {
  return joinAddress(sheet.getName(), formatArea(area));
}

function resolveSpill(grid: Grid, cells: string, inSheet: () => Worksheet): Place | undefined {
  const first = cells.endsWith("#") ? parseArea(cells.slice(0, -1)) : undefined;
  if (first === undefined) return undefined;
  const sheet = inSheet();
  const spill = findSpill(grid, sheet, first.row, first.column);
  return { sheet, area: spill === undefined ? first : toArea(spill) };
}

const COLUMNS = /^([a-z]{1,3}):([a-z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Whole columns and rows, as far as they are in use. */
function resolveLines(grid: Grid, cells: string, inSheet: () => Worksheet): Place | undefined {
  const columns = COLUMNS.exec(cells)?.slice(1).map(columnNumber);
  const rows = ROWS.exec(cells)
    ?.slice(1)
    .map((row) => Number(row) - 1);
  const lines = columns ?? rows;
  if (lines === undefined) return undefined;
  const sheet = inSheet();
  const first = Math.min(...lines);
  const count = Math.max(...lines) - first + 1;
  const used = usedSize(grid, sheet);
  return {
    sheet,
    area:
      columns === undefined
        ? { row: first, column: 0, rowCount: count, columnCount: Math.max(1, used.columns) }
        : { row: 0, column: first, rowCount: Math.max(1, used.rows), columnCount: count },
  };
}

function resolveTable(grid: Grid, reference: string): Place | undefined {
  const parts = parseStructured(reference);
  const table = findPlace(grid, parts?.table ?? "");
  const sheet = table && grid.workbook.getSheetBySheetId(table.sheetId);
  if (!parts || !table || !sheet) return undefined;
  const [headers = []] = readArea(grid, sheet, { ...table.area, rowCount: 1 });
  const area = structuredArea(parts, table.area, headers.map(String));
  return area && { sheet, area };
}

function resolveName(grid: Grid, name: string, sheetName: string): Place | undefined {
  const names = grid.injector.get(IDefinedNamesService);
  const found = names.getValueByName(grid.workbook.getUnitId(), name);
  const meaning = found?.formulaOrRefString.replace(/^=/, "");
  if (meaning === undefined || meaning === "" || meaning === name) return undefined;
  return resolveReference(grid, meaning, sheetName);
}
