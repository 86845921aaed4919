import type { Standing, StandingTable } from "../../transaction/port";
import { areaOf, loadArea } from "../excel-areas";
import { withDayCount, type LoadDayCount } from "../excel-day-count";
import type { ExcelDoor } from "../excel-door";
import { standingSheets } from "./excel-grants";

/** Sheets, tables and names, asked for at once. */
export function look(door: ExcelDoor, context: Excel.RequestContext): Promise<Standing> {
  return withDayCount(door, (load) => standingOf(door, context, load));
}

async function standingOf(
  door: ExcelDoor,
  context: Excel.RequestContext,
  loadDayCount: LoadDayCount,
): Promise<Standing> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showTotals,items/worksheet/name");
  names.load("items/name");
  protection.load("protected");
  const dayCount = loadDayCount(context);
  await context.sync();
  const sheets = await standingSheets(door, context, worksheets.items);
  return {
    isStructureProtected: protection.protected,
    tables: await placed(context, tables.items),
    sheets,
    names: names.items.map(({ name }) => name),
    ...dayCount(),
  };
}

async function placed(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly StandingTable[]> {
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) loadArea(range);
  await context.sync();
  return ranges.flatMap((range, index) => {
    const table = tables[index];
    if (table === undefined) return [];
    const { name, worksheet, showTotals } = table;
    return { name, sheet: worksheet.name, area: areaOf(range), hasTotals: showTotals };
  });
}
