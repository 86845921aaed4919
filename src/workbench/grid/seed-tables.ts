import { generateRandomId } from "@univerjs/core";
import { ISuperTableService } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { parseArea } from "../../workbook/address";
import type { WorkbookContents } from "../../workbook/contents";
import { addTable } from "./place-table";
import type { TableHost } from "./table-host";
import { headersOf } from "./tables";
import { toRange } from "./to-range";
import { engineTable } from "./tell-engine";

/** Makes the tables that a workbook is opened with. */
export function seedTables(host: TableHost, contents: WorkbookContents): void {
  const manager = host.injector.get(TableManager);
  const unitId = host.workbook.getUnitId();
  for (const sheet of contents.sheets) {
    const subUnitId = host.workbook.getSheetBySheetName(sheet.name)?.getSheetId();
    for (const { name, address } of sheet.tables) {
      const area = parseArea(address);
      if (subUnitId === undefined || area === undefined) {
        throw new Error(`The table ${name} has no address such as A1:F41: found "${address}".`);
      }
      const headers = headersOf(host, { sheetId: subUnitId, area });
      const tableId = generateRandomId();
      const place = { unitId, subUnitId, tableId, name, range: toRange(area), headers };
      addTable(manager, { ...place, style: undefined, filters: undefined });
    }
  }
}

/** Tells the engine of the tables that are there. Nothing has been calculated yet, so that nobody else needs to hear. */
export function registerTables({ injector, workbook }: TableHost): void {
  const manager = injector.get(TableManager);
  const engine = injector.get(ISuperTableService);
  const unitId = workbook.getUnitId();
  for (const { id, name } of manager.getTableList(unitId)) {
    const known = engineTable(manager, unitId, id);
    if (known !== undefined) engine.registerTable(unitId, name, known);
  }
}
