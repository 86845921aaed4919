import { formatArea, joinAddress, type Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { Grid } from "../grid/create-grid";
import { listPlaces } from "../grid/tables";
import { isFilledOn, readArea } from "../read-cells";
import type { Place } from "../resolve-address";
import { selectedPlace } from "../selection";
import { blockAround } from "./block-around";
import { fittingTable } from "./fitting-table";

/** A block of cells that may become a table. */
export interface TableProposal {
  /** The selected cells, of which one stands for the block around it. */
  readonly selected: Place;
  /** The table of ours whose headers it has. */
  readonly fits: string | undefined;
}

/** What may become a table where a person stands; `undefined` for blank cells, single rows and tables. */
export function proposeTable(grid: Grid): TableProposal | undefined {
  const selected = selectedPlace(grid);
  const headers = isInTable(grid, selected) ? [] : headersOf(grid, selected);
  return headers.length === 0 ? undefined : { selected, fits: fittingTable(headers) };
}

/** Makes a table of the block, by the name of ours that it fits. */
export async function makeTable(
  grid: Grid,
  workbook: WorkbookGateway,
  { selected: { sheet, area }, fits }: TableProposal,
): Promise<void> {
  const block = isOneCell(area) ? blockAround(isFilledOn(grid, sheet), area) : area;
  const at = joinAddress(sheet.getName(), formatArea(block));
  await workbook.apply([{ change: "table", at, name: fits ?? "Table1" }]);
}

/** The first row of the selected cells, or of the block around the one that is selected; none of a single row. */
function headersOf(grid: Grid, { sheet, area }: Place): readonly CellValue[] {
  const isFilled = isFilledOn(grid, sheet);
  if (!isOneCell(area)) {
    const [headers = []] = area.rowCount > 1 ? readArea(grid, sheet, { ...area, rowCount: 1 }) : [];
    return headers.some((header) => header !== "") ? headers : [];
  }
  let { row } = area;
  if (!isFilled(row, area.column)) return [];
  while (row > 0 && isFilled(row - 1, area.column)) row--;
  if (!isFilled(row + 1, area.column)) return [];
  const line = { row, column: area.column };
  const header = blockAround((at, column) => at === row && isFilled(at, column), line);
  return readArea(grid, sheet, header)[0] ?? [];
}

function isOneCell({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount === 1;
}

function isInTable(grid: Grid, { sheet, area }: Place): boolean {
  return listPlaces(grid).some(
    (table) =>
      table.sheetId === sheet.getSheetId() &&
      table.area.row < area.row + area.rowCount &&
      area.row < table.area.row + table.area.rowCount &&
      table.area.column < area.column + area.columnCount &&
      area.column < table.area.column + table.area.columnCount,
  );
}
