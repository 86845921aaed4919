import { BooleanNumber, IUndoRedoService } from "@univerjs/core";
import {
  RemoveSuperTableMutation,
  SetRangeValuesCommand,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import {
  WorkbookError,
  type Cells,
  type TableContent,
  type TableSummary,
} from "../workbook/gateway";
import { freeTableName } from "../workbook/names";
import { toCellData } from "./grid/cell-data";
import type { Grid } from "./grid/create-grid";
import {
  findPlace,
  listPlaces,
  placeTable,
  placing,
  toRange,
  type TablePlace,
} from "./grid/tables";
import { readArea } from "./read-cells";
import { addressOf, resolveCells, type Place } from "./resolve-address";
import { refuseOccupied, refuseOverlap, refuseWrongWidth } from "./table-refusals";
import { asOneStep, fillArea, refuseTooLarge, run, target } from "./write-cells";

/** All tables of the workbook with their sizes. */
export function summariseTables(grid: Grid): readonly TableSummary[] {
  return listPlaces(grid).map((table) => {
    const { name, address, headers, rowCount } = readTable(grid, table);
    return { name, address, headers, rowCount };
  });
}

/** The table of that name, in any case. */
export function requireTable(grid: Grid, name: string): TablePlace {
  const table = findPlace(grid, name);
  if (table !== undefined) return table;
  const names = listPlaces(grid).map((each) => each.name);
  const advice = names.length === 0 ? "There are none yet." : `There are: ${names.join(", ")}.`;
  throw new WorkbookError("not-found", `There is no table named "${name}". ${advice}`);
}

/** Headers and rows of a table, blank rows at its end left out. */
export function readTable(grid: Grid, table: TablePlace): TableContent {
  const place = placeOf(grid, table);
  const [headers = [], ...rows] = readArea(grid, place.sheet, table.area);
  const rowCount = rows.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  return {
    name: table.name,
    address: addressOf(place),
    headers: headers.map(String),
    rowCount,
    rows: rows.slice(0, rowCount),
  };
}

/** Writes rows below the last one that is filled; the table grows where it has to. */
export async function appendRows(grid: Grid, name: string, rows: Cells): Promise<string> {
  const table = requireTable(grid, name);
  const place = placeOf(grid, table);
  refuseWrongWidth(table, rows);
  const { rowCount: filled } = readTable(grid, table);
  const area = { ...table.area, row: table.area.row + 1 + filled, rowCount: rows.length };
  refuseTooLarge(area);
  refuseOccupied(grid, table, place, area);
  const grown = Math.max(table.area.rowCount, 1 + filled + rows.length);
  const columns = Array.from({ length: area.columnCount }, (_, column) => column);
  await asOneStep(grid, () => {
    const cells = rows.map((row) => columns.map((column) => toCellData(row[column] ?? "")));
    fillArea(grid, place.sheet, area, cells);
    if (grown > table.area.rowCount) growTable(grid, table, grown);
  });
  return addressOf({ sheet: place.sheet, area });
}

/** Makes a table of cells that begin with a header row; a name that is taken gets a number. */
export async function addTable(grid: Grid, address: string, wished: string): Promise<string> {
  const place = resolveCells(grid, address);
  refuseOverlap(grid, place);
  const name = freeName(grid, wished);
  const table: TablePlace = { name, sheetId: place.sheet.getSheetId(), area: place.area };
  const identity = { unitId: grid.workbook.getUnitId(), tableName: name };
  await asOneStep(grid, () => {
    run(grid, SetRangeValuesCommand.id, {
      ...target(grid, place.sheet),
      range: toRange({ ...place.area, rowCount: 1 }),
      value: { s: { bl: BooleanNumber.TRUE } },
    });
    placeTable(grid, table);
    grid.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: identity.unitId,
      undoMutations: [{ id: RemoveSuperTableMutation.id, params: identity }],
      redoMutations: [{ id: SetSuperTableMutation.id, params: placing(grid, table) }],
    });
  });
  return name;
}

/** A name of letters and digits alone: `wholesale customers` is `wholesaleCustomers`. */
function freeName(grid: Grid, wished: string): string {
  const plain = wished.replaceAll(/[^\p{L}\p{N}]+(\p{L}?)/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const taken = listPlaces(grid).map((table) => table.name);
  return freeTableName(plain, taken, { joint: "", start: "Table" });
}

function placeOf(grid: Grid, table: TablePlace): Place {
  const sheet = grid.workbook.getSheetBySheetId(table.sheetId);
  if (sheet) return { sheet, area: table.area };
  throw new WorkbookError("not-found", `The sheet of the table "${table.name}" was deleted.`);
}

function growTable(grid: Grid, table: TablePlace, rowCount: number): void {
  const grown = { ...table, area: { ...table.area, rowCount } };
  placeTable(grid, grown);
  grid.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: grid.workbook.getUnitId(),
    undoMutations: [{ id: SetSuperTableMutation.id, params: placing(grid, table) }],
    redoMutations: [{ id: SetSuperTableMutation.id, params: placing(grid, grown) }],
  });
}
