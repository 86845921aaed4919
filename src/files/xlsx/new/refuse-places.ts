import {
  formatArea,
  overlaps,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../../../workbook/address";
import { refused } from "../xlsx-error";
import type { SheetState } from "../workbook-state";
import { cellName } from "../write/refuse-cell";
import { refuseColour } from "../write/looks/refuse-look";

/**
 * Refuses cells, rows and columns that no sheet has, whose look is not in the list, or that Excel does not let meet.
 *
 * @param looks - How many looks the workbook has.
 * @throws {XlsxError} `refused`
 */
export function refusePlaces(sheet: SheetState, looks: number): void {
  refuseColour(`sheet "${sheet.name}"`, sheet.tabColour);
  refuseCells(sheet, looks);
  refuseLines(sheet, looks);
  refuseMeeting(sheet, columnAreas(sheet), "columns that are told once");
  const blocks = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  refuseMeeting(sheet, blocks, "tables and merged cells that lie apart");
}

function refuseCells(sheet: SheetState, looks: number): void {
  for (const cell of sheet.cells) {
    if (!isWithin(cell.row, SHEET_ROWS) || !isWithin(cell.column, SHEET_COLUMNS)) {
      throw outside(sheet, `row ${cell.row + 1}, column ${cell.column + 1}`);
    }
    if (!isWithin(cell.look, looks)) throw unknownLook(cellName(sheet, cell), cell.look, looks);
  }
}

function refuseLines({ name, rows, columns }: SheetState, looks: number): void {
  const lines = [
    ...rows.map(({ row, look }) => ({
      kind: "row",
      first: row,
      last: row,
      look,
      count: SHEET_ROWS,
    })),
    ...columns.map((column) => ({ kind: "column", ...column, count: SHEET_COLUMNS })),
  ];
  for (const { kind, first, last, look = 0, count } of lines) {
    if (!isWithin(first, last + 1) || !isWithin(last, count)) {
      throw outside({ name }, `${kind}s ${first + 1} to ${last + 1}`);
    }
    if (!isWithin(look, looks)) {
      throw unknownLook(`sheet "${name}", ${kind} ${first + 1}`, look, looks);
    }
  }
}

function columnAreas({ columns }: SheetState): readonly Area[] {
  return columns.map(({ first, last }) => ({
    ...{ row: 0, rowCount: SHEET_ROWS },
    ...{ column: first, columnCount: last - first + 1 },
  }));
}

function refuseMeeting({ name }: SheetState, areas: readonly Area[], expected: string): void {
  for (const [index, area] of areas.entries()) {
    const other = areas.slice(0, index).find((before) => overlaps(before, area));
    if (other === undefined) continue;
    const found = `${formatArea(other)} and ${formatArea(area)}`;
    throw refused(`sheet "${name}": expected ${expected}, found ${found}`);
  }
}

function isWithin(place: number, count: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < count;
}

function unknownLook(where: string, look: number, looks: number): Error {
  return refused(`${where}: expected one of ${looks} looks, found number ${look}`);
}

function outside({ name }: Pick<SheetState, "name">, found: string): Error {
  return refused(
    `sheet "${name}": expected places among ${SHEET_ROWS} rows and ${SHEET_COLUMNS} columns, found ${found}`,
  );
}
