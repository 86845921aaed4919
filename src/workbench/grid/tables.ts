import { ICommandService, type IRange, type Injector, type Workbook } from "@univerjs/core";
import {
  ISuperTableService,
  SetSuperTableMutation,
  type ISetSuperTableMutationParam,
} from "@univerjs/preset-sheets-core";
import { parseArea, type Area } from "../../workbook/address";
import type { WorkbookContents } from "../../workbook/contents";
import { fromCellData } from "./cell-data";

/**
 * The tables of the grid. They live in the formula engine's own list, so that a formula may say
 * `Accounts[#All]`, and are kept up when rows and columns come and go.
 */

export interface TableHost {
  readonly injector: Injector;
  readonly workbook: Workbook;
}

export interface TablePlace {
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
}

/** All tables, in the order of the sheets and from top to bottom. */
export function listPlaces(host: TableHost): readonly TablePlace[] {
  const order = host.workbook.getSheetOrders();
  return [...knownTables(host)]
    .map(([name, { sheetId, range }]) => ({ name, sheetId, area: toArea(range) }))
    .filter(({ sheetId }) => order.includes(sheetId))
    .sort(
      (one, other) =>
        order.indexOf(one.sheetId) - order.indexOf(other.sheetId) ||
        one.area.row - other.area.row ||
        one.area.column - other.area.column,
    );
}

/** The table of that name, in any case. */
export function findPlace(host: TableHost, name: string): TablePlace | undefined {
  return listPlaces(host).find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** The mutation that makes a table, or moves it. */
export function placing(host: TableHost, table: TablePlace): ISetSuperTableMutationParam {
  return {
    unitId: host.workbook.getUnitId(),
    tableName: table.name,
    reference: known(host, table),
  };
}

/** The mutation that would put a table back where it stands now, headers included. */
export function restoring(host: TableHost, table: TablePlace): ISetSuperTableMutationParam {
  const unitId = host.workbook.getUnitId();
  const reference = knownTables(host).get(table.name);
  return reference ? { unitId, tableName: table.name, reference } : placing(host, table);
}

/** Tells the engine of headers that were rewritten, so that `Accounts[Revenue]` follows them. */
export function refreshTitles(host: TableHost, table: TablePlace): void {
  const before = knownTables(host).get(table.name)?.headers;
  if (before?.join("\n") !== headersOf(host, table).join("\n")) placeTable(host, table);
}

function placeTable(host: TableHost, table: TablePlace): void {
  const commands = host.injector.get(ICommandService);
  commands.syncExecuteCommand(SetSuperTableMutation.id, placing(host, table));
}

/** Registers the tables that a workbook is opened with. */
export function seedTables(host: TableHost, contents: WorkbookContents): void {
  const service = host.injector.get(ISuperTableService);
  for (const sheet of contents.sheets) {
    const sheetId = host.workbook.getSheetBySheetName(sheet.name)?.getSheetId();
    for (const { name, address } of sheet.tables) {
      const area = parseArea(address);
      if (sheetId === undefined || area === undefined) {
        throw new Error(`The table ${name} has no address such as A1:F41: found "${address}".`);
      }
      const { unitId, tableName, reference } = placing(host, { name, sheetId, area });
      // Nothing has been calculated yet, so that nobody needs to hear of it.
      service.registerTable(unitId, tableName, reference);
    }
  }
}

export function toRange({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

type EngineTable = ISetSuperTableMutationParam["reference"];

/** A table as the engine's list keeps it, with the headers that formulas know it by. */
export interface KnownTable extends EngineTable {
  /** In the order of the columns, where two may be alike. */
  readonly headers: readonly string[];
}

/** All tables as the engine's list keeps them, by their names. */
export function knownTables({ injector, workbook }: TableHost): ReadonlyMap<string, KnownTable> {
  const tables = injector.get(ISuperTableService).getTableMap(workbook.getUnitId());
  // Whatever is in the list was made by `known`.
  return (tables ?? new Map()) as ReadonlyMap<string, KnownTable>;
}

function known(host: TableHost, { sheetId, area }: TablePlace): KnownTable {
  const headers = headersOf(host, { sheetId, area });
  // The engine counts columns from the first of the table; of two alike it means the first.
  const titles = headers.map((header, place) => [header, place] as const).reverse();
  return { sheetId, range: toRange(area), titleMap: new Map(titles), headers };
}

/** The headers as they stand in the cells. */
export function headersOf(
  { workbook }: TableHost,
  { sheetId, area }: Pick<TablePlace, "sheetId" | "area">,
): readonly string[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  return Array.from({ length: area.columnCount }, (_, place) =>
    String(fromCellData(sheet?.getCellRaw(area.row, area.column + place))),
  );
}
