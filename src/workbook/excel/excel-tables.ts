import { addressOf, areaOf, loadArea } from "./excel-areas";
import { fromRange, readCells } from "./excel-cells";
import { withDayCount } from "./excel-day-count";
import type { ExcelDoor } from "./excel-door";
import { isTooLarge } from "./read-by-blocks";
import type { DayCount } from "../day-count";
import { tableContentOf } from "../table-content";
import { WorkbookError, type TableContent, type TableSummary } from "../gateway";

export function missingTable(name: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `There is no table "${name}". Check its name on the Table Design tab, then try again.`,
  );
}

/** Every table with its headers, in the order of the sheets and then from top to bottom. */
export function listTables(door: ExcelDoor): Promise<readonly TableSummary[]> {
  return door.ask("list the tables", async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name,items/worksheet/position");
    await context.sync();
    const parts = tables.items.map(partsOf);
    await context.sync();
    return parts.sort(inReadingOrder).map(summarise);
  });
}

/** Headers and rows of several tables, blank rows at their ends left out. */
export function readTables(
  door: ExcelDoor,
  names: readonly string[],
): Promise<readonly TableContent[]> {
  return door.ask(`read the tables ${names.join(", ")}`, async (context) => {
    const { all, dayCount } = await withDayCount(door, async (load) => {
      const parts = names.map((name) => partsOf(context.workbook.tables.getItemOrNullObject(name)));
      const answer = load(context);
      await context.sync();
      return { all: parts, dayCount: answer() };
    });
    const missing = all.findIndex(({ table }) => table.isNullObject);
    if (missing >= 0) throw missingTable(names[missing] ?? "");
    return readBodies(context, all, dayCount);
  });
}

/** False where they hold texts so long that Excel does not answer them at once. */
async function areAnswered(
  context: Excel.RequestContext,
  all: readonly TableParts[],
): Promise<boolean> {
  for (const { body } of all) body.load("values");
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    if (isTooLarge(thrown)) return false;
    throw thrown;
  }
}

/** Tables that fit into one answer together are asked for at once. */
async function readBodies(
  context: Excel.RequestContext,
  all: readonly TableParts[],
  counted: DayCount,
): Promise<readonly TableContent[]> {
  const cells = all.map(({ body }) => body.rowCount * body.columnCount);
  const areFew = cells.reduce((sum, count) => sum + count, 0) <= ONE_ANSWER_CELLS;
  const areTogether = areFew && (await areAnswered(context, all));
  const contents: TableContent[] = [];
  for (const parts of all) {
    const body = areTogether
      ? fromRange(parts.body)
      : await readCells(context, parts.table.worksheet, areaOf(parts.body));
    contents.push(tableContentOf(summarise(parts), body, counted));
  }
  return contents;
}

/** As many as surely fit into one answer. */
const ONE_ANSWER_CELLS = 40_000;

/** How a formula refers to a whole table with its headers. */
export function tableReference(door: ExcelDoor, name: string): Promise<string> {
  return door.ask(`look up the table ${name}`, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await context.sync();
    if (table.isNullObject) throw missingTable(name);
    return `${table.name}[#All]`;
  });
}

/** The proxies of one table, everything asked for that a summary tells. */
interface TableParts {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
}

function partsOf(table: Excel.Table): TableParts {
  const parts = { table, whole: table.getRange(), body: table.getDataBodyRange() };
  table.load("name,showHeaders,worksheet/name,worksheet/position,columns/items/name");
  loadArea(parts.whole);
  loadArea(parts.body);
  return parts;
}

function summarise({ table, whole, body }: TableParts): TableSummary {
  return {
    name: table.name,
    address: addressOf(table.worksheet, whole),
    ...(table.showHeaders ? {} : { isHeaderHidden: true }),
    headers: table.columns.items.map((column) => column.name),
    rowCount: body.rowCount,
  };
}

function inReadingOrder(one: TableParts, other: TableParts): number {
  return (
    one.table.worksheet.position - other.table.worksheet.position ||
    one.whole.rowIndex - other.whole.rowIndex ||
    one.whole.columnIndex - other.whole.columnIndex
  );
}
