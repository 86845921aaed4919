import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { parseArea, type Area } from "../../workbook/address";
import type { SheetContents, WorkbookContents } from "../../workbook/contents";
import { toCellData, toFormulaData } from "./cell-data";
import { freezeOf } from "./freeze-of";
import { roomFor, WORKBOOK_ID } from "./room";

/** Describes a workbook in the grid's own words. */
export function workbookData(contents: WorkbookContents): IWorkbookData {
  const sheets = contents.sheets.map((sheet, index) => sheetData(sheet, `sheet-${index + 1}`));
  return {
    id: WORKBOOK_ID,
    name: "KAM",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

type SheetData = Partial<IWorksheetData> & { readonly id: string };

function sheetData(sheet: SheetContents, id: string): SheetData {
  const cellData = sheetCells(sheet);
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  return {
    id,
    name: sheet.name,
    cellData,
    ...roomFor({ rows: sheet.cells.length, columns: width }),
    columnData: columnWidths(sheet.columnWidths ?? []),
    freeze: freezeOf({ rows: sheet.frozenRows ?? 0, columns: 0 }),
  };
}

type CellRows = Record<number, Record<number, ICellData>>;

function sheetCells(sheet: SheetContents): CellRows {
  const cells: CellRows = {};
  sheet.cells.forEach((row, rowIndex) => {
    const line = (cells[rowIndex] ??= {});
    row.forEach((value, column) => {
      if (value !== "") line[column] = withoutNothing(toCellData(value));
    });
  });
  for (const { address, formula } of sheet.formulas) {
    eachCell(cells, address, () => withoutNothing(toFormulaData(formula)));
  }
  for (const { address, format } of sheet.numberFormats ?? []) {
    eachCell(cells, address, (cell) => styled(cell, { n: { pattern: format } }));
  }
  for (const { address } of sheet.tables) {
    eachCell(cells, headerOf(address), (cell) => styled(cell, { bl: BooleanNumber.TRUE }));
  }
  return cells;
}

function eachCell(cells: CellRows, address: string, change: (cell: ICellData) => ICellData): void {
  const { row, column, rowCount, columnCount } = areaOf(address);
  for (let r = row; r < row + rowCount; r++) {
    const line = (cells[r] ??= {});
    for (let c = column; c < column + columnCount; c++) line[c] = change(line[c] ?? {});
  }
}

function styled(cell: ICellData, style: IStyleData): ICellData {
  const before = typeof cell.s === "object" ? cell.s : {};
  return { ...cell, s: { ...before, ...style } };
}

/** A new cell has nothing to be cleared, and 40,000 of them are lighter without saying so. */
function withoutNothing(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function columnWidths(widths: readonly number[]): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(widths.map((width, column) => [column, { w: width }]));
}

function headerOf(address: string): string {
  const [first = "", last = first] = address.split(":");
  const { row } = areaOf(first);
  return `${first}:${last.replace(/\d+$/, String(row + 1))}`;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`"${address}" is no address of cells such as A1:B2.`);
  return area;
}
