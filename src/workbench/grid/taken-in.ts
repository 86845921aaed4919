import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/address";
import { fromCellData } from "./cell-data";
import type { TableHost } from "./table-host";
import { listPlaces } from "./tables";

/** Cells that were just written, by row and column. */
export type Values = Record<number, Record<number, ICellData | null>>;

/** A table with the rows right below it and the columns right beside it that a person has just filled, as in Excel. */
export function takeIn(host: TableHost, sheetId: string, area: Area, values: Values): Area {
  let { rowCount, columnCount } = area;
  while (isRowBelow(values[area.row + rowCount], area)) rowCount++;
  while (isColumnBeside(host, sheetId, { ...area, rowCount, columnCount }, values)) columnCount++;
  return rowCount === area.rowCount && columnCount === area.columnCount
    ? area
    : { ...area, rowCount, columnCount };
}

/** A formula below may be a total. */
function isRowBelow(row: Values[number] | undefined, { column, columnCount }: Area): boolean {
  return Object.entries(row ?? {}).some(
    ([key, cell]) =>
      Number(key) >= column &&
      Number(key) < column + columnCount &&
      fromCellData(cell) !== "" &&
      (cell?.f ?? "") === "",
  );
}

/** A column joins that was blank until now; where anything else stands in it, it is something of its own. */
function isColumnBeside(host: TableHost, sheetId: string, area: Area, values: Values): boolean {
  const column = area.column + area.columnCount;
  const rows = Array.from({ length: area.rowCount }, (_, row) => area.row + row);
  const written = rows.filter((row) => isJoining(values[row]?.[column]));
  return (
    written.length > 0 &&
    !isOfAnotherTable(host, sheetId, { ...area, column, columnCount: 1 }) &&
    rows.every((row) => written.includes(row) || isBlank(host, { sheetId, row, column }))
  );
}

/** Values, and formulas that speak of their own row; the answer of another stands beside the table. */
function isJoining(cell: ICellData | null | undefined): boolean {
  const formula = cell?.f ?? "";
  return formula === "" ? fromCellData(cell) !== "" : /\[(?:@|\[#This Row\])/i.test(formula);
}

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function isBlank({ injector, workbook }: TableHost, { sheetId, row, column }: Cell): boolean {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData();
  const answer = spilled[workbook.getUnitId()]?.[sheetId]?.[row]?.[column];
  return fromCellData(cell) === "" && (cell?.f ?? "") === "" && fromCellData(answer) === "";
}

function isOfAnotherTable(host: TableHost, sheetId: string, place: Area): boolean {
  return listPlaces(host).some(
    ({ sheetId: stands, area }) =>
      stands === sheetId &&
      area.column <= place.column &&
      place.column < area.column + area.columnCount &&
      area.row < place.row + place.rowCount &&
      place.row < area.row + area.rowCount,
  );
}
