import { formatArea, joinAddress, overlaps, type Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { Grid } from "../grid/create-grid";
import { listPlaces } from "../grid/tables";
import { hasAnswer, isFilledOn, readArea } from "../read-cells";
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

/** What may become a table where a person stands; `undefined` for blank cells, single rows, tables and answers. */
export function proposeTable(grid: Grid): TableProposal | undefined {
  const selected = selectedPlace(grid);
  const isTaken = isInTable(grid, selected) || hasAnswer(grid, selected.sheet, selected.area);
  const headers = isTaken ? [] : headersOf(grid, selected);
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
  const header = headerOver(isFilled, area);
  if (header === undefined) return [];
  return hasAnswer(grid, sheet, header) ? [] : (readArea(grid, sheet, header)[0] ?? []);
}

/** The row of cells that heads the column of a cell; `undefined` where nothing stands below it. */
function headerOver(
  isFilled: (row: number, column: number) => boolean,
  { row: from, column }: Area,
): Area | undefined {
  if (!isFilled(from, column)) return undefined;
  let row = from;
  while (row > 0 && isFilled(row - 1, column)) row--;
  if (!isFilled(row + 1, column)) return undefined;
  return blockAround((at, beside) => at === row && isFilled(at, beside), { row, column });
}

function isOneCell({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount === 1;
}

function isInTable(grid: Grid, { sheet, area }: Place): boolean {
  return listPlaces(grid).some(
    (table) => table.sheetId === sheet.getSheetId() && overlaps(table.area, area),
  );
}
