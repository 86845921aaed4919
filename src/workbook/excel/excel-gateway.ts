import { excelPort } from "./deed/excel-port";
import { excelDoor, supportedByOffice, type Supports } from "./excel-door";
import { onChanged, onSelectionChanged } from "./excel-events";
import { findFormulas } from "./excel-formulas";
import { readFormats } from "./excel-formats";
import { readActiveCell, readFormulas, readReference, readSelection } from "./excel-reading";
import { readSetting, writeSetting } from "./excel-settings";
import { listSheets, select } from "./excel-sheets";
import { listTables, readTables, tableReference } from "./excel-tables";
import type { WorkbookGateway } from "../gateway";
import { applyChanges } from "../transaction";

/**
 * The workbook open in Excel.
 *
 * Needs the requirement set ExcelApi 1.9; from 1.12 on it knows spills, from 1.13 on tables grow.
 *
 * @param supports - Whether this Excel has a version of ExcelApi; Office is asked unless a test says.
 */
export function excelGateway(supports: Supports = supportedByOffice): WorkbookGateway {
  const door = excelDoor(supports);
  const port = excelPort(door);
  return {
    listTables: () => listTables(door),
    listSheets: () => listSheets(door),
    readTable: async (name) => firstOf(await readTables(door, [name])),
    readTables: (names) => readTables(door, names),
    readReference: (reference, sheet) => readReference(door, reference, sheet),
    readFormulas: (address) => readFormulas(door, address),
    readFormats: (address) => readFormats(door, address),
    findFormulas: (shown) => findFormulas(door, shown),
    readActiveCell: () => readActiveCell(door),
    readSelection: () => readSelection(door),
    tableReference: (name) => tableReference(door, name),
    apply: (changes, options) => applyChanges(port, changes, options),
    readSetting: (key) => readSetting(door, key),
    writeSetting: (key, value) => writeSetting(door, key, value),
    select: (address) => select(door, address),
    onSelectionChanged: (listener, listening = {}) => onSelectionChanged(door, listener, listening),
    onChanged: (listener, listening = {}) => onChanged(door, listener, listening),
  };
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("Excel answered no table to a question about one.");
  return first;
}
