import { overlaps, type Area } from "../address";
import { WorkbookError } from "../workbook-error";
import { addressOf } from "./areas";
import type { Draft } from "./draft";
import type { GrantedRange } from "./port";
import type { SheetArea } from "./settings";

/** What protection refuses, before the first write: contents by cells, formats by rights, tables always. */

/** Cells whose contents may be set: unlocked ones, and those that everybody may edit. */
export async function refuseLocked(draft: Draft, place: SheetArea): Promise<void> {
  const { isProtected, grants } = draft.sheet(place.sheet);
  if (!isProtected || !(await draft.isLocked(place))) return;
  const ranges = grants?.ranges ?? [];
  const areas = ranges.flatMap((range) => (range.asksPassword ? [] : range.areas));
  for (const area of without(place.area, areas)) {
    const rest = { sheet: place.sheet, area };
    if (areas.length === 0 || (await draft.isLocked(rest))) throw locked(rest, ranges);
  }
}

/** Formats go by a right of the sheet, and not by locks. */
export function refuseFormats(draft: Draft, place: SheetArea, what: "cells" | "columns"): void {
  const { isProtected, grants } = draft.sheet(place.sheet);
  const isGranted = what === "cells" ? grants?.formatsCells : grants?.formatsColumns;
  if (!isProtected || isGranted === true) return;
  throw refusal(
    place.sheet,
    ` and lets nobody format ${what}, ${addressOf(place)} among them, so nothing was changed. Allow it under Protect Sheet or unprotect the sheet on the Review tab, then try again.`,
  );
}

/** What a sheet without protection alone takes: tables that are made, grown and cut, and lists. */
export function refuseProtected(draft: Draft, sheet: string, why: string): void {
  if (!draft.sheet(sheet).isProtected) return;
  throw refusal(sheet, `, ${why}. Unprotect the sheet on the Review tab, then try again.`);
}

function locked(place: SheetArea, ranges: readonly GrantedRange[]): WorkbookError {
  const address = addressOf(place);
  const asking = ranges.find(({ asksPassword, areas }) => {
    return asksPassword && areas.some((area) => overlaps(area, place.area));
  });
  return asking === undefined
    ? refusal(
        place.sheet,
        ` and locks ${address}, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.`,
      )
    : refusal(
        place.sheet,
        `, and its range "${asking.title}" with ${address} asks for a password, so nothing was changed. Pause the protection or unprotect the sheet on the Review tab, then try again.`,
      );
}

function refusal(sheet: string, rest: string): WorkbookError {
  return new WorkbookError("protected", `Sheet "${sheet}" is protected${rest}`);
}

/** What is left of an area without others, as areas. */
function without(area: Area, others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>(
    (left, other) => left.flatMap((each) => withoutOne(each, other)),
    [area],
  );
}

/** At most four: above, below, and beside what both have in common. */
function withoutOne(area: Area, other: Area): readonly Area[] {
  if (!overlaps(area, other)) return [area];
  const [bottom, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const top = Math.max(area.row, other.row);
  const end = Math.min(bottom, other.row + other.rowCount);
  const first = Math.max(area.column, other.column);
  const last = Math.min(right, other.column + other.columnCount);
  const shared = { row: top, rowCount: end - top };
  return [
    { ...area, rowCount: top - area.row },
    { ...area, ...shared, columnCount: first - area.column },
    { ...area, ...shared, column: last, columnCount: right - last },
    { ...area, row: end, rowCount: bottom - end },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
