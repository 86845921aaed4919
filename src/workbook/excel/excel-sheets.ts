import { splitAddress } from "../address";
import type { ExcelDoor } from "./excel-door";
import { withHiddenRows } from "./excel-hidden-rows";
import { WorkbookError, type SheetSummary } from "../gateway";

/** The sheet of that name, or the one the person is on when the name is empty. Asks nothing yet. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return name === "" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
}

/** Moves the person to a sheet and cells. */
export function select(door: ExcelDoor, address: string): Promise<void> {
  return door.command(`go to ${address}`, async (context) => {
    const { sheet: name, cells } = splitAddress(address);
    const sheet = sheetNamed(context, name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw missingSheet(name);
    if (sheet.visibility !== "Visible") throw hiddenSheet(name);
    sheet.activate();
    sheet.getRange(cells).select();
    await context.sync();
  });
}

/** Sheets in their order, with what keeps a person from seeing or changing them. */
export function listSheets(door: ExcelDoor): Promise<readonly SheetSummary[]> {
  return door.ask("list the sheets", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    const hidden = await sheetsWithHiddenRows(context, worksheets.items);
    return worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
      hasHiddenRows: hidden[index] ?? false,
    }));
  });
}

function sheetsWithHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly boolean[]> {
  return withHiddenRows(async (hidden) => {
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) hidden.load(range);
    await context.sync();
    return used.map((range) => !range.isNullObject && hidden.areIn(range));
  });
}

export function missingSheet(name: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `There is no sheet "${name}". Check the name on its tab, then try again.`,
  );
}

function hiddenSheet(name: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `Sheet "${name}" is hidden. Right-click a sheet tab and unhide it, then try again.`,
  );
}
