import type { Inspection } from "../../transaction/port";
import type { SheetArea } from "../../transaction/settings";
import { rangeOf } from "../excel-areas";
import { readCells } from "../excel-cells";
import type { ExcelDoor } from "../excel-door";
import { SPILLS } from "../excel-references";

/** What is to be known of cells before they are written. */
export async function inspect(
  door: ExcelDoor,
  context: Excel.RequestContext,
  places: readonly SheetArea[],
): Promise<readonly Inspection[]> {
  const found: Inspection[] = [];
  for (const place of places) found.push(await inspectPlace(door, context, place));
  return found;
}

async function inspectPlace(
  door: ExcelDoor,
  context: Excel.RequestContext,
  { sheet: name, area }: SheetArea,
): Promise<Inspection> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = rangeOf(sheet, area);
  const knowsSpills = door.supports(SPILLS);
  range.load(["rowHidden", "format/protection/locked", ...(knowsSpills ? ["hasSpill"] : [])]);
  const values = await readCells(context, sheet, area);
  // Each of the three is null where cells differ.
  const isLocked = range.format.protection.locked as boolean | null;
  return {
    values,
    isLocked: isLocked !== false,
    hasHiddenRows: (range.rowHidden as boolean | null) !== false,
    hasSpill: knowsSpills && (range.hasSpill as boolean | null) !== false,
  };
}
