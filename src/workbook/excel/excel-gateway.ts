import { addSheet, addTable } from "./excel-adding";
import { appendRows } from "./excel-appending";
import { excelDoor, supportedByOffice, type Supports } from "./excel-door";
import { onChanged, onSelectionChanged } from "./excel-events";
import { readActiveCell, readReference, readSelection } from "./excel-reading";
import { select } from "./excel-sheets";
import { listTables, readTable, tableReference } from "./excel-tables";
import { formatCells, writeBlock, writeFormula } from "./excel-writing";
import type { WorkbookGateway } from "../gateway";

/**
 * The workbook open in Excel.
 *
 * Needs the requirement set ExcelApi 1.9; from 1.12 on it knows spills, from 1.13 on it appends rows.
 *
 * @param supports - Whether this Excel has a version of ExcelApi; Office is asked unless a test says.
 */
export function excelGateway(supports: Supports = supportedByOffice): WorkbookGateway {
  const door = excelDoor(supports);
  return {
    listTables: () => listTables(door),
    readTable: (name) => readTable(door, name),
    readReference: (reference, sheet) => readReference(door, reference, sheet),
    readActiveCell: () => readActiveCell(door),
    readSelection: () => readSelection(door),
    writeBlock: (address, cells) => writeBlock(door, address, cells),
    writeFormula: (address, formula) => writeFormula(door, address, formula),
    formatCells: (address, format) => formatCells(door, address, format),
    appendRows: (table, rows) => appendRows(door, table, rows),
    addSheet: (name) => addSheet(door, name),
    addTable: (address, name) => addTable(door, address, name),
    tableReference: (name) => tableReference(door, name),
    select: (address) => select(door, address),
    onSelectionChanged: (listener) => onSelectionChanged(door, listener),
    onChanged: (listener) => onChanged(door, listener),
  };
}
