import { splitAddress } from "../address";
import type { ExcelDoor } from "./excel-door";
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
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowHidden");
    await context.sync();
    return worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
      hasHiddenRows: hasHiddenRows(used[index]),
    }));
  });
}

/** `rowHidden` is null where some rows are hidden and others are not. */
function hasHiddenRows(used: Excel.Range | undefined): boolean {
  if (used === undefined || used.isNullObject) return false;
  return (used.rowHidden as boolean | null) !== false;
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
