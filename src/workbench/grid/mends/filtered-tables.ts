import { toDisposable, type IDisposable } from "@univerjs/core";
import { IActiveDirtyManagerService, ISheetRowFilteredService } from "@univerjs/preset-sheets-core";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TableManager,
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

/** The deeds that hide and show rows of a table: its filter comes and goes with it. */
const FILTERING = [
  SetSheetTableFilterMutation.id,
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
];

function calculatingAgain(dirty: IActiveDirtyManagerService, tables: TableManager): IDisposable {
  for (const commandId of FILTERING)
    dirty.register(commandId, {
      commandId,
      getDirtyData: ({ params }) => dirtyRows(tables, params as FilteredTable),
    });
  return toDisposable(() => {
    for (const commandId of FILTERING) dirty.remove(commandId);
  });
}

type FilteredTable = Pick<ISetSheetTableParams, "unitId" | "tableId"> & { subUnitId?: string };

/** What is to be calculated again. */
type Dirty = ReturnType<Parameters<IActiveDirtyManagerService["register"]>[1]["getDirtyData"]>;

/**
 * All columns of its rows: what a row holds beside the table is hidden with it. Of a table that is gone nobody knows
 * any more where it stood: all rows of its sheet.
 */
function dirtyRows(tables: TableManager, { unitId, tableId, subUnitId }: FilteredTable): Dirty {
  const table = tables.getTable(unitId, tableId);
  const sheetId = table?.getSubunitId() ?? subUnitId;
  if (sheetId === undefined) return {};
  const { startRow, endRow } = table?.getRange() ?? { startRow: 0, endRow: SHEET_ROWS - 1 };
  const range = { startRow, endRow, startColumn: 0, endColumn: SHEET_COLUMNS - 1 };
  return {
    dirtyRanges: [{ unitId, sheetId, range }],
    clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
  };
}
