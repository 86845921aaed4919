import { ICommandService, toDisposable, type IDisposable } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TableManager,
  type IDeleteSheetTableParams,
} from "@univerjs/preset-sheets-table";
import type { TableHost } from "../table-host";

/**
 * Shows what a filter of a table has hidden when the table goes, and brings the filter back with it. Found in 0.25.1:
 * the rows stay hidden with nothing left that could show them, and undo forgets the filter.
 */
export function showRowsOfGoneTables({ injector }: TableHost): IDisposable {
  const tables = injector.get(TableManager);
  const commands = injector.get(ICommandService);
  const showing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== DeleteSheetTableMutation.id) return;
    const { unitId, tableId } = params as IDeleteSheetTableParams;
    if (forgetFilters(tables, unitId, tableId))
      commands.syncExecuteCommand(...noFilter(unitId, tableId));
  });
  const filtering = injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => ({
      redos: [],
      undos:
        id === DeleteSheetTableCommand.id
          ? filtersAgain(tables, params as IDeleteSheetTableParams)
          : [],
    }),
  });
  return toDisposable(() => {
    showing.dispose();
    filtering.dispose();
  });
}

type FilterMutation = [id: string, params: object];

const noFilter = (unitId: string, tableId: string): FilterMutation => [
  SetSheetTableFilterMutation.id,
  { unitId, tableId, column: 0, tableFilter: undefined },
];

/** Gives the table a list of its own: what undo holds is the one that was. Answers whether there was a filter. */
function forgetFilters(tables: TableManager, unitId: string, tableId: string): boolean {
  const filters = tables.getTable(unitId, tableId)?.getTableFilters();
  if (filters?.toJSON().tableColumnFilterList?.some(Boolean) !== true) return false;
  filters.fromJSON({ ...filters.toJSON(), tableColumnFilterList: [] });
  return true;
}

function filtersAgain(
  tables: TableManager,
  { unitId, tableId }: IDeleteSheetTableParams,
): { id: string; params: object }[] {
  const filters = tables.getTable(unitId, tableId)?.getTableFilters().toJSON();
  return (filters?.tableColumnFilterList ?? []).flatMap((tableFilter, column) =>
    tableFilter === undefined
      ? []
      : [{ id: SetSheetTableFilterMutation.id, params: { unitId, tableId, column, tableFilter } }],
  );
}
