import { CommandType, type IMutation, type IRange } from "@univerjs/core";
import { TableManager, type ITableFilterItem } from "@univerjs/preset-sheets-table";
import { blankColumn } from "./blank-column";

/** Where a table stands, with the names of its columns from left to right. */
export interface PlacedTable {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tableId: string;
  readonly name: string;
  readonly range: IRange;
  readonly headers: readonly string[];
  readonly style: string | undefined;
  readonly filters: readonly (ITableFilterItem | undefined)[] | undefined;
}

type Table = NonNullable<ReturnType<TableManager["getTable"]>>;

/**
 * Makes a table, or moves the one that is there and names its columns anew. The grid's own mutation gives
 * columns that come to a table names of their own making, whatever their headers say.
 */
export const PlaceTableMutation: IMutation<PlacedTable> = {
  id: "sheet.mutation.place-kam-table",
  type: CommandType.MUTATION,
  handler: (accessor, placed) => {
    const manager = accessor.get(TableManager);
    const { unitId, subUnitId, tableId, range } = placed;
    const table = manager.getTable(unitId, tableId);
    if (table?.getSubunitId() !== subUnitId) {
      manager.deleteTable(unitId, tableId);
      addTable(manager, placed);
    } else {
      nameColumns(table, placed.headers);
      manager.updateTableRange(unitId, tableId, { newRange: { ...range } });
    }
    return true;
  },
};

/** Makes a table that is not there yet. */
export function addTable(manager: TableManager, placed: PlacedTable): void {
  const { unitId, subUnitId, tableId, name, range, headers, style, filters } = placed;
  // The keeper passes over columns that are not filtered.
  const options = {
    ...(style !== undefined && { tableStyleId: style }),
    ...(filters !== undefined && { filters: filters as ITableFilterItem[] }),
  };
  manager.addTable(unitId, subUnitId, name, { ...range }, [...headers], tableId, options);
}

/** Columns keep what the grid knows of them, each in its place. */
function nameColumns(table: Table, headers: readonly string[]): void {
  table.setColumns(
    headers.map((displayName, place) => ({
      ...(table.getTableColumnByIndex(place)?.toJSON() ?? blankColumn()),
      displayName,
    })),
  );
}
