import { formatArea, joinAddress, SHEET_ROWS, type Area } from "../address";
import { isBlankRow, measure } from "../blocks";
import { areaOf, loadArea, rangeOf } from "./excel-areas";
import { areBlank, readCells, writeCells } from "./excel-cells";
import type { ExcelDoor } from "./excel-door";
import { protectedSheet } from "./excel-sheets";
import { missingTable } from "./excel-tables";
import { WorkbookError, type Cells } from "../gateway";

/** `Table.resize` came with this requirement set. */
const RESIZE = "1.13";

/**
 * Writes rows as values below a table and grows the table by them.
 *
 * Rows are not added through the table's own collection: two authors who do so at once lose rows.
 * A table that has no rows yet shows one blank row, which Excel insists on; it is filled first.
 */
export function appendRows(door: ExcelDoor, name: string, rows: Cells): Promise<string> {
  return door.command(`append rows to the table ${name}`, async (context) => {
    const { rowCount, columnCount } = measure(rows);
    if (!door.supports(RESIZE)) throw cannotGrow(name);
    const table = await openTable(context, name);
    if (columnCount !== table.body.columnCount) throw otherWidth(table, columnCount);
    const area = { ...table.body, row: await firstFreeRow(context, table), rowCount };
    await refuseWhenOccupied(context, table, area);
    // In one request with the first rows: when Excel refuses to grow the table, nothing is written.
    table.table.resize(rangeOf(table.table.worksheet, upTo(table.whole, area)));
    await writeCells(context, { sheet: table.table.worksheet, area }, rows);
    return joinAddress(table.sheet, formatArea(area));
  });
}

interface OpenTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
  readonly whole: Area;
  readonly body: Area;
}

/** Looks before anything is written: is the table there, unprotected, and free to grow? */
async function openTable(context: Excel.RequestContext, name: string): Promise<OpenTable> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const [whole, body] = [table.getRange(), table.getDataBodyRange()];
  table.load("name,showTotals,worksheet/name,worksheet/protection/protected");
  loadArea(whole);
  loadArea(body);
  await context.sync();
  if (table.isNullObject) throw missingTable(name);
  const sheet = table.worksheet;
  if (sheet.protection.protected) throw protectedSheet(sheet.name);
  if (table.showTotals) throw hasTotals(table.name);
  return { table, name: table.name, sheet: sheet.name, whole: areaOf(whole), body: areaOf(body) };
}

async function firstFreeRow(context: Excel.RequestContext, table: OpenTable): Promise<number> {
  const { row, rowCount } = table.body;
  if (rowCount > 1) return row + rowCount;
  const [only = []] = await readCells(context, table.table.worksheet, table.body);
  return isBlankRow(only) ? row : row + 1;
}

async function refuseWhenOccupied(
  context: Excel.RequestContext,
  table: OpenTable,
  area: Area,
): Promise<void> {
  if (area.row + area.rowCount > SHEET_ROWS) throw noRowsLeft(table.name);
  const end = table.whole.row + table.whole.rowCount;
  const below = { ...area, row: end, rowCount: area.row + area.rowCount - end };
  if (below.rowCount === 0) return;
  const sheet = table.table.worksheet;
  const tables = rangeOf(sheet, below).getTables(false);
  tables.load("items/name");
  await context.sync();
  const { items } = tables;
  const isFree = items.length === 0 && (await areBlank(context, sheet, below));
  if (!isFree) throw occupied(table, below);
}

function upTo(whole: Area, area: Area): Area {
  return { ...whole, rowCount: area.row + area.rowCount - whole.row };
}

function cannotGrow(name: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `This Excel cannot grow the table "${name}" for an add-in. Update Excel, or type the rows below the table yourself.`,
  );
}

function otherWidth({ name, body }: OpenTable, found: number): WorkbookError {
  return new WorkbookError(
    "unexpected",
    `Could not append rows to the table "${name}": expected ${body.columnCount} cells per row, found ${found}. A column was added or removed: undo that, then try again.`,
  );
}

function hasTotals(name: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The table "${name}" shows a total row, so rows cannot follow it. Switch off Total Row on the Table Design tab, then try again.`,
  );
}

function noRowsLeft(name: string): WorkbookError {
  return new WorkbookError(
    "too-large",
    `The sheet ends before all rows fit below the table "${name}". Append fewer rows.`,
  );
}

function occupied({ name, sheet }: OpenTable, area: Area): WorkbookError {
  const address = joinAddress(sheet, formatArea(area));
  return new WorkbookError(
    "occupied",
    `There is something below the table "${name}" in ${address}, so nothing was written. Move or clear it, then try again.`,
  );
}
