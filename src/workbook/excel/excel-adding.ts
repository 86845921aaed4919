import { formatArea, joinAddress, parseArea, splitAddress } from "../address";
import { rangeOf } from "./excel-areas";
import type { ExcelDoor } from "./excel-door";
import { missingSheet, protectedSheet, sheetNamed } from "./excel-sheets";
import { noAddress } from "./excel-targets";
import { WorkbookError } from "../gateway";
import { freeSheetName, freeTableName } from "../names";

/** Adds a sheet at the end and answers the name it got. */
export function addSheet(door: ExcelDoor, wanted: string): Promise<string> {
  return door.command(`add the sheet "${wanted}"`, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw protectedWorkbook();
    const name = freeSheetName(wanted, namesOf(worksheets));
    worksheets.add(name);
    await context.sync();
    return name;
  });
}

/** Makes a table of cells that begin with a header row. Answers the name it got. */
export function addTable(door: ExcelDoor, address: string, wanted: string): Promise<string> {
  return door.command(`make a table of ${address}`, async (context) => {
    const { tables, names } = context.workbook;
    const { sheet, range } = await openRange(context, address);
    for (const named of [tables, names]) named.load("items/name");
    await context.sync();
    const table = sheet.tables.add(range, true);
    table.name = freeTableName(wanted, [...namesOf(tables), ...namesOf(names)]);
    table.load("name");
    await context.sync();
    return table.name;
  });
}

/** Looks before a table is made: is the sheet there and unprotected, and no other table in the way? */
async function openRange(
  context: Excel.RequestContext,
  address: string,
): Promise<{ readonly sheet: Excel.Worksheet; readonly range: Excel.Range }> {
  const { sheet: name, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined) throw noAddress(address);
  const sheet = sheetNamed(context, name);
  const range = rangeOf(sheet, area);
  const overlapped = range.getTables(false);
  sheet.load("name,protection/protected");
  overlapped.load("items/name");
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  if (sheet.protection.protected) throw protectedSheet(sheet.name);
  const [other] = namesOf(overlapped);
  if (other !== undefined) throw overlaps(joinAddress(sheet.name, formatArea(area)), other);
  return { sheet, range };
}

function namesOf(collection: {
  readonly items: readonly { readonly name: string }[];
}): readonly string[] {
  return collection.items.map(({ name }) => name);
}

function protectedWorkbook(): WorkbookError {
  return new WorkbookError(
    "protected",
    "The structure of this workbook is protected, so no sheet was added. Unprotect the workbook on the Review tab, then try again.",
  );
}

function overlaps(address: string, other: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `${address} overlaps the table "${other}", so no table was made. Choose cells outside it.`,
  );
}
