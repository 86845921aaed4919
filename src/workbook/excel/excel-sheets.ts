import { splitAddress } from "../address";
import type { ExcelDoor } from "./excel-door";
import { WorkbookError } from "../gateway";

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

export function missingSheet(name: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `There is no sheet "${name}". Check the name on its tab, then try again.`,
  );
}

export function protectedSheet(name: string): WorkbookError {
  return new WorkbookError(
    "protected",
    `Sheet "${name}" is protected, so nothing was changed. Unprotect it on the Review tab, then try again.`,
  );
}

function hiddenSheet(name: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `Sheet "${name}" is hidden. Right-click a sheet tab and unhide it, then try again.`,
  );
}
