import { toDisposable, type IDisposable } from "@univerjs/core";
import { IActiveDirtyManagerService, ISheetRowFilteredService } from "@univerjs/preset-sheets-core";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import {
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TableManager,
  type IDeleteSheetTableParams,
  type ISetSheetTableParams,
} from "@univerjs/preset-sheets-table";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../workbook/address";
import type { TableHost } from "../table-host";

/**
 * Lets sums of what is shown follow the filters of tables. Found in 0.25.1: `SUBTOTAL` asks for the filter of the sheet
 * alone, and a filter of a table starts no calculation.
 */
export function sumWhatTablesShow({ injector }: TableHost): IDisposable {
  const tables = injector.get(TableManager);
  const filters = injector.get(SheetsFilterService);
  injector.get(ISheetRowFilteredService).register((unitId, sheetId, row) => {
    if (filters.getFilterModel(unitId, sheetId)?.isRowFiltered(row) === true) return true;
    const hidden = tables
      .getTablesBySubunitId(unitId, sheetId)
      .map((table) => table.getTableFilters().getFilterOutRows());
    return hidden.some((rows: ReadonlySet<number> | undefined) => rows?.has(row));
  });
  return calculatingAgain(injector.get(IActiveDirtyManagerService), tables);
}

function calculatingAgain(dirty: IActiveDirtyManagerService, tables: TableManager): IDisposable {
  const commandId = SetSheetTableFilterMutation.id;
  dirty.register(commandId, {
    commandId,
    getDirtyData: ({ params }) => dirtyRows(tables, params as ISetSheetTableParams),
  });
  // With a table that goes its filter goes, and rows come back that are nowhere told any more.
  const gone = DeleteSheetTableMutation.id;
  dirty.register(gone, {
    commandId: gone,
    getDirtyData: ({ params }) => allRows(params as IDeleteSheetTableParams),
  });
  return toDisposable(() => {
    dirty.remove(commandId);
    dirty.remove(gone);
  });
}

/** What is to be calculated again. */
type Dirty = ReturnType<Parameters<IActiveDirtyManagerService["register"]>[1]["getDirtyData"]>;

function allRows({ unitId, subUnitId: sheetId }: IDeleteSheetTableParams): Dirty {
  const range = {
    startRow: 0,
    endRow: SHEET_ROWS - 1,
    startColumn: 0,
    endColumn: SHEET_COLUMNS - 1,
  };
  return {
    dirtyRanges: [{ unitId, sheetId, range }],
    clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
  };
}

/** All columns of its rows: what a row holds beside the table is hidden with it. */
function dirtyRows(tables: TableManager, { unitId, tableId }: ISetSheetTableParams): Dirty {
  const table = tables.getTable(unitId, tableId);
  if (table === undefined) return {};
  const sheetId = table.getSubunitId();
  const { startRow, endRow } = table.getRange();
  const range = { startRow, endRow, startColumn: 0, endColumn: SHEET_COLUMNS - 1 };
  return {
    dirtyRanges: [{ unitId, sheetId, range }],
    clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
  };
}
