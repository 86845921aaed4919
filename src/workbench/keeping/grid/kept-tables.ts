import { ISuperTableService } from "@univerjs/preset-sheets-core";
import { listPlaces, placing, type TableHost, type TablePlace } from "../../grid/tables";

/**
 * The tables of the grid stand in its engine's list alone, and in no snapshot: they are kept beside it. Here is
 * all that keeping knows of them.
 */

/** Tables as they are kept. */
export type KeptTables = readonly TablePlace[];

/** All tables of the workbook. */
export function tablesToKeep(host: TableHost): KeptTables {
  return listPlaces(host);
}

/** Registers the tables that were kept. Nothing has been calculated yet, so that nobody needs to hear of it. */
export function restoreTables(host: TableHost, tables: KeptTables): void {
  const service = host.injector.get(ISuperTableService);
  for (const table of tables) {
    const { unitId, tableName, reference } = placing(host, table);
    service.registerTable(unitId, tableName, reference);
  }
}
