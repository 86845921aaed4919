import { WorkbookError, type TableContent, type TableSummary } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { findPlace, listPlaces, type TablePlace } from "./grid/tables";
import { readArea } from "./read-cells";
import { addressOf, type Place } from "./resolve-address";

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

function placeOf(grid: Grid, table: TablePlace): Place {
  const sheet = grid.workbook.getSheetBySheetId(table.sheetId);
  if (sheet) return { sheet, area: table.area };
  throw new WorkbookError("not-found", `The sheet of the table "${table.name}" was deleted.`);
}
