import type { Inspection } from "../../transaction/port";
import type { SheetArea } from "../../transaction/settings";
import type { ExcelDoor } from "../excel-door";
import { withHiddenRows } from "../excel-hidden-rows";
import { SPILLS } from "../excel-references";
import { rangeAt, readBoth } from "./excel-contents";

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

function inspectPlace(
  door: ExcelDoor,
  context: Excel.RequestContext,
  place: SheetArea,
): Promise<Inspection> {
  const knowsSpills = door.supports(SPILLS);
  return withHiddenRows(async (hidden) => {
    const range = rangeAt(context, place);
    range.load(["format/protection/locked", ...(knowsSpills ? ["hasSpill"] : [])]);
    hidden.load(range);
    // Its first request brings what was asked for here.
    const { values, contents } = await readBoth(context, place);
    // Both are null where cells differ.
    const isLocked = range.format.protection.locked as boolean | null;
    return {
      values,
      contents,
      isLocked: isLocked !== false,
      hasHiddenRows: hidden.areIn(range),
      hasSpill: knowsSpills && (range.hasSpill as boolean | null) !== false,
    };
  });
}
