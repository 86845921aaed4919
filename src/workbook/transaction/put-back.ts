import { overlaps } from "../address";
import { WorkbookError } from "../workbook-error";
import { cellOf } from "./areas";
import type { Kept } from "./kept";
import type { DeedPort } from "./port";
import {
  isFormula,
  placeOf,
  sameContent,
  sameValue,
  type Place,
  type Setting,
  type SheetArea,
} from "./settings";

/** A place that is put back, and what stands there until then. */
export interface Restoring {
  readonly setting: Setting;
  readonly stands: Setting;
}

/** Puts places back, and then once more what a person typed in this very moment. */
export async function putBack(
  port: DeedPort,
  all: readonly Restoring[],
  kept: Kept,
): Promise<void> {
  if (all.length === 0) return;
  const settings = all.map(({ setting }) => setting);
  const stood = await unlessOccupied(settings, (some) => port.write(some));
  const regrown = all.flatMap(regrownTable);
  const lost = all.flatMap(({ setting, stands }, index) => {
    const right = stood[index];
    if (right !== undefined) return typedMeanwhile({ setting, stands }, right, { kept, regrown });
    kept.place(placeOf(setting));
    return [];
  });
  if (lost.length > 0) await port.write(lost);
}

/**
 * Asks for all at once; where a person has put something into the way, one by one, and answers
 * nothing for what is in the way: it stays, and whatever else can go goes.
 */
export async function unlessOccupied<T extends Place | Setting>(
  all: readonly T[],
  ask: (some: readonly T[]) => Promise<readonly Setting[]>,
): Promise<readonly (Setting | undefined)[]> {
  try {
    return all.length === 0 ? [] : await ask(all);
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError) || thrown.code !== "occupied") throw thrown;
    const [one, ...others] = all;
    if (one === undefined || others.length === 0) return [undefined];
    const answers: (Setting | undefined)[] = [];
    for (const each of all) answers.push(...(await unlessOccupied([each], ask)));
    return answers;
  }
}

/** The whole of a table that gets rows back: a program may fill formulas into these by itself. */
function regrownTable({ setting, stands }: Restoring): readonly SheetArea[] {
  if (setting.kind !== "table" || stands.kind !== "table") return [];
  const more = (setting.value?.area.rowCount ?? 0) - (stands.value?.area.rowCount ?? 0);
  return setting.value === undefined || more <= 0 ? [] : [setting.value];
}

interface Meanwhile {
  readonly kept: Kept;
  readonly regrown: readonly SheetArea[];
}

/** What a person typed between our look and our writing goes back to where it was typed. */
function typedMeanwhile(
  { setting, stands }: Restoring,
  stood: Setting,
  { kept, regrown }: Meanwhile,
): readonly Setting[] {
  if (setting.kind !== "cells" || stands.kind !== "cells" || stood.kind !== "cells") return [];
  if (sameValue(stands, stood)) return [];
  const value = setting.value.map((row, down) =>
    row.map((content, right) => {
      const typed = stood.value[down]?.[right] ?? "";
      const expected = stands.value[down]?.[right] ?? "";
      const at = { sheet: setting.at.sheet, area: cellOf(setting.at.area, down, right) };
      const isSame = [expected, content].some((each) => sameContent(each, typed));
      if (isSame || (expected === "" && isFormula(typed) && isIn(at, regrown))) return content;
      kept.cell(setting, down, right);
      return typed;
    }),
  );
  return [{ ...setting, value }];
}

function isIn({ sheet, area }: SheetArea, places: readonly SheetArea[]): boolean {
  return places.some((place) => place.sheet === sheet && overlaps(place.area, area));
}
