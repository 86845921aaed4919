import { joinedAreas, rowsBelow, rowsBeside } from "./joined-areas";
import { toldSetting, whereOf } from "./setting-words";
import { placeOf, sheetOf, type Setting, type SettingOf, type SheetArea } from "./settings";
import type { Written } from "./take-back";

/** One place that a deed could not put back, in words. */
export interface Leftover {
  /** `Notes!E1:F3`, `sheet "Plan 2"`, `table "People"`. */
  readonly where: string;
  /** What the deed put there. */
  readonly stands: string;
  /** What stood there before. */
  readonly stood: string;
}

/** A place, what the deed put there and what stood there before. */
interface Left {
  readonly stands: Setting;
  readonly stood: Setting;
}

/**
 * What is left of a deed: sheets that it has added as wholes, tables and names, and cells as areas,
 * for a deed can write many of them one by one.
 */
export function leftoversOf(written: readonly Written[]): readonly Leftover[] {
  const all = newestOf(written.filter(({ isBack }) => isBack !== true).flatMap(leftIn));
  const added = new Set(all.filter(isAdded).map(({ stands }) => sheetOf(stands)));
  const rest = all.filter((left) => isAdded(left) || !added.has(sheetOf(left.stands)));
  return [
    ...rest.filter(({ stands }) => stands.kind !== "cells" && stands.kind !== "formats"),
    ...areasOf(rest, "cells"),
    ...areasOf(rest, "formats"),
  ].map(({ stands, stood }) => ({
    where: whereOf(placeOf(stands)),
    stands: toldSetting(stands),
    stood: toldSetting(stood),
  }));
}

function leftIn({ settings, before }: Written): readonly Left[] {
  return settings.map((stands, index) => ({ stands, stood: before[index] ?? stands }));
}

/** A place that was set more than once holds what came last, and held what stood there first. */
function newestOf(all: readonly Left[]): readonly Left[] {
  const places = new Map<string, Left>();
  for (const { stands, stood } of all) {
    const where = whereOf(placeOf(stands));
    places.set(where, { stands, stood: places.get(where)?.stood ?? stood });
  }
  return [...places.values()];
}

function isAdded({ stands, stood }: Left): boolean {
  return stands.kind === "sheet" && stood.value === undefined;
}

function areasOf(all: readonly Left[], kind: "cells" | "formats"): readonly Left[] {
  type Held = SettingOf<typeof kind>;
  const isHeld = (setting: Setting): setting is Held => setting.kind === kind;
  const held = all.flatMap(({ stands, stood }) =>
    isHeld(stands) && isHeld(stood) ? [{ at: stands.at, stands, stood }] : [],
  );
  type Pair = (typeof held)[number];
  const joining =
    (rowsOf: (parts: readonly Rows[]) => Rows) =>
    (parts: readonly Pair[], at: SheetArea): Pair => {
      const over = (each: (part: Pair) => Held): Held =>
        ({ kind, at, value: rowsOf(parts.map((part) => each(part).value)) }) as Held;
      return { at, stands: over(({ stands }) => stands), stood: over(({ stood }) => stood) };
    };
  return joinedAreas(held, { below: joining(rowsBelow), beside: joining(rowsBeside) });
}

type Rows = readonly (readonly unknown[])[];
