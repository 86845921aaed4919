import { ICommandService, toDisposable, type IDisposable } from "@univerjs/core";
import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { TableHost } from "./table-host";
import type { KnownTable } from "./tables";

/** Tells the formula engine of each table that comes, goes, moves or gets another name. */
export function tellEngine({ injector }: TableHost): IDisposable {
  const manager = injector.get(TableManager);
  const run = (id: string, params: object): void => {
    injector.get(ICommandService).syncExecuteCommand(id, params, DERIVED);
  };
  const remove = ({ unitId, tableName }: Gone): void => {
    run(RemoveSuperTableMutation.id, { unitId, tableName });
  };
  const tell = (told: Told): void => {
    const params = toldTable(manager, told);
    if (params !== undefined) run(SetSuperTableMutation.id, params);
  };
  const listening = [
    manager.tableAdd$.subscribe(tell),
    manager.tableRangeChanged$.subscribe(tell),
    manager.tableNameChanged$.subscribe((renamed) => {
      remove({ ...renamed, tableName: renamed.oldTableName });
      tell(renamed);
    }),
    manager.tableDelete$.subscribe(remove),
  ];
  return toDisposable(() => {
    for (const each of listening) each.unsubscribe();
  });
}

/** The engine's list follows from the keeper's: it is nothing to be kept, or to be done again. */
const DERIVED = { onlyLocal: true };

interface Gone {
  readonly unitId: string;
  readonly tableName: string;
}

interface Told {
  readonly unitId: string;
  readonly tableId: string;
  readonly oldTableName?: string;
}

function toldTable(
  manager: TableManager,
  { unitId, tableId, oldTableName }: Told,
): object | undefined {
  const reference = engineTable(manager, unitId, tableId);
  const tableName = manager.getTable(unitId, tableId)?.getDisplayName();
  return reference && { unitId, tableName, oldTableName, reference };
}

/** A table as the engine keeps it. */
export function engineTable(
  manager: TableManager,
  unitId: string,
  tableId: string,
): KnownTable | undefined {
  const info = manager.getTable(unitId, tableId)?.getTableInfo();
  if (info === undefined) return undefined;
  const headers = info.columns.map(({ displayName }) => displayName);
  // The engine counts columns from the first of the table; of two alike it means the first.
  const titles = headers.map((header, place) => [header, place] as const).reverse();
  const { id, subUnitId: sheetId, range } = info;
  return { id, sheetId, range, titleMap: new Map(titles), headers };
}
