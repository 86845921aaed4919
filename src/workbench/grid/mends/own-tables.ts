import type { IRange, Injector } from "@univerjs/core";
import { TableManager, UniverSheetsTablePlugin } from "@univerjs/preset-sheets-table";
import { blankColumn } from "../blank-column";

/** The parts of the keeper of tables that are mended. */
interface Manager extends Pick<TableManager, "getTable" | "getTableList" | "addTable"> {
  readonly _tableRangeChanged$: { readonly next: (event: object) => void };
  updateTableRange: (unitId: string, tableId: string, config: { newRange: IRange }) => void;
}

interface TablePlugin {
  readonly _injector: Injector;
  onReady: () => void;
}

/**
 * Leaves to the keeper of tables what it does well, and mends the rest. Found in 0.25.1: a table that is
 * moved as a whole loses the names of its columns; one that grows gets its new column before the last one;
 * the tables of a copied sheet have the names of the others; rows that are removed from a sheet that is
 * not in view leave its tables as they are; and titles alike are one column to the engine. Moves are
 * followed by `follow-tables.ts`, and the engine is told by `tell-engine.ts`.
 */
export function mendTables(): void {
  const manager = TableManager.prototype as unknown as Manager;
  manager.updateTableRange = moveTable;
  const { addTable } = manager;
  manager.addTable = function (this: Manager, ...given): string {
    const [unitId, sheetId, name, ...rest] = given;
    return addTable.call(this, unitId, sheetId, freeName(this, unitId, name), ...rest);
  };
  leaveOut(["_generateTableMutationWithInsertRow", "_updateSuperTable"]);
}

/** The parts of the plugin that have these methods are not started: they have no names to tell them by. */
function leaveOut(methods: readonly string[]): void {
  // The plugin keeps its injector to itself.
  const plugin = UniverSheetsTablePlugin.prototype as unknown as TablePlugin;
  const { onReady } = plugin;
  plugin.onReady = function (this: TablePlugin): void {
    const injector = this._injector;
    // Parts that the injector does not have are passed over.
    const has = (part: Parameters<Injector["has"]>[0]): boolean => {
      const { prototype = {} } = part as { prototype?: object };
      return !methods.some((method) => method in prototype) && injector.has(part);
    };
    const get = injector.get.bind(injector);
    onReady.call(Object.create(this, { _injector: { value: { has, get } } }) as TablePlugin);
  };
}

function moveTable(
  this: Manager,
  unitId: string,
  tableId: string,
  { newRange: range }: { newRange: IRange },
): void {
  const table = this.getTable(unitId, tableId);
  if (table === undefined) return;
  const oldRange: IRange = table.getRange();
  const before = Array.from({ length: table.getColumnsCount() }, (_, place) =>
    table.getTableColumnByIndex(place)?.toJSON(),
  );
  const width = range.endColumn - range.startColumn + 1;
  // As long as its width stays, a table takes its columns along.
  const { startColumn } = width === before.length ? range : oldRange;
  const columns = Array.from({ length: width }, (_, place) => {
    return before[range.startColumn - startColumn + place] ?? blankColumn();
  });
  table.setColumns(columns);
  table.setRange(range);
  const subUnitId = table.getSubunitId();
  this._tableRangeChanged$.next({ unitId, subUnitId, tableId, range, oldRange });
}

function freeName(manager: Manager, unitId: string, wanted: string): string {
  const taken = new Set(manager.getTableList(unitId).map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}
