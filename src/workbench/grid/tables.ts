import { generateRandomId, type IMutationInfo } from "@univerjs/core";
import { ISuperTableService, type ISetSuperTableMutationParam } from "@univerjs/preset-sheets-core";
import { DeleteSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import type { Area } from "../../workbook/address";
import { run } from "./caused";
import { fromCellData } from "./cell-data";
import type { TableHost } from "./table-host";
import { toArea, toRange } from "./to-range";
import { PlaceTableMutation, type PlacedTable } from "./place-table";

/**
 * The tables of the grid. They are kept by its own plugin, which draws them, filters them and saves them.
 * What a formula may say of them, `Accounts[#All]`, the engine is told by `tell-engine.ts`.
 */

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

/** The mutation that makes a table, or moves it, with the headers that stand in the cells. */
export function placing(host: TableHost, table: TablePlace): IMutationInfo {
  return mutation(host, table, headersOf(host, table));
}

/** The mutation that would put a table back where it stands now, headers and filters included. */
export function restoring(host: TableHost, table: TablePlace): IMutationInfo {
  const found = knownTables(host).get(table.name);
  if (found === undefined) return placing(host, table);
  const { sheetId, range, headers } = found;
  return mutation(host, { name: table.name, sheetId, area: toArea(range) }, headers);
}

/** The mutation that makes plain cells of a table. */
export function removing(host: TableHost, { name, sheetId }: TablePlace): IMutationInfo {
  const unitId = host.workbook.getUnitId();
  const tableId = knownTables(host).get(name)?.id;
  return { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId: sheetId, tableId } };
}

function mutation(
  host: TableHost,
  { name, sheetId, area }: TablePlace,
  headers: readonly string[],
): IMutationInfo {
  const unitId = host.workbook.getUnitId();
  const tableId = knownTables(host).get(name)?.id ?? generateRandomId();
  const kept = host.injector.get(TableManager).getTable(unitId, tableId)?.toJSON();
  const params: PlacedTable = {
    unitId,
    subUnitId: sheetId,
    tableId,
    name,
    range: toRange(area),
    headers,
    style: kept?.options.tableStyleId,
    filters: kept?.filters.tableColumnFilterList,
  };
  return { id: PlaceTableMutation.id, params };
}

/** Tells of headers that were rewritten, so that `Accounts[Revenue]` follows them. */
export function refreshTitles(host: TableHost, table: TablePlace): void {
  const before = knownTables(host).get(table.name)?.headers;
  if (before?.join("\n") !== headersOf(host, table).join("\n")) run(host, [placing(host, table)]);
}

type EngineTable = ISetSuperTableMutationParam["reference"];

/** A table as the engine's list keeps it, with the headers that formulas know it by. */
export interface KnownTable extends EngineTable {
  readonly id: string;
  /** In the order of the columns, where two may be alike. */
  readonly headers: readonly string[];
}

/** All tables as the engine's list keeps them, by their names. */
export function knownTables({ injector, workbook }: TableHost): ReadonlyMap<string, KnownTable> {
  const tables = injector.get(ISuperTableService).getTableMap(workbook.getUnitId());
  // Whatever is in the list was told by `tell-engine.ts`.
  return (tables ?? new Map()) as ReadonlyMap<string, KnownTable>;
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
