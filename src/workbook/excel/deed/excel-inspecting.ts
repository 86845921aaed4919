import type { Inspection } from "../../transaction/port";
import { rowBlocks } from "../../blocks";
import type { Cells } from "../../cells";
import type { Contents, SheetArea } from "../../transaction/settings";
import { rangeOf } from "../excel-areas";
import { fromRange } from "../excel-cells";
import type { ExcelDoor } from "../excel-door";
import { contentsOf, rangeAt } from "./excel-reading-places";
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
  range.load(["format/protection/locked", ...(knowsSpills ? ["hasSpill"] : [])]);
  const { values, contents } = await readBoth(context, { sheet: name, area });
  // Both are null where cells differ.
  const isLocked = range.format.protection.locked as boolean | null;
  return {
    values,
    contents,
    isLocked: isLocked !== false,
    hasHiddenRows: await hasHiddenRows(context, range),
    hasSpill: knowsSpills && (range.hasSpill as boolean | null) !== false,
  };
}

/** Where the program does not know hidden rows, there are none. */
async function hasHiddenRows(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  range.load("rowHidden");
  try {
    await context.sync();
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code === "ApiNotFound") return false;
    throw thrown;
  }
  // It is null where some rows are hidden and others are not.
  return (range.rowHidden as boolean | null) !== false;
}

/** What cells show and what was entered, block by block. */
async function readBoth(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
): Promise<Pick<Inspection, "values" | "contents">> {
  const values: Cells[number][] = [];
  const contents: Contents[number][] = [];
  for (const block of rowBlocks(area)) {
    const range = rangeAt(context, { sheet, area: block });
    range.load("values,formulas");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer ends at 5 MB
    await context.sync();
    values.push(...fromRange(range));
    contents.push(...contentsOf(range));
  }
  return { values, contents };
}
