import { addressOf, cellOf } from "./areas";
import type { DeedPort } from "./port";
import {
  isFormula,
  placeOf,
  sameContent,
  sameValue,
  type Content,
  type Contents,
  type Setting,
  type SettingOf,
} from "./settings";

/** A part that was written, or whose writing was begun. */
export interface Written {
  readonly settings: readonly Setting[];
  /** The inverse: what stood there before. */
  before: readonly Setting[];
  /** What stood there right after; unknown when the writing was cut off. */
  after?: readonly Setting[];
}

/**
 * Puts back what stood before, from the newest part to the oldest. What a person has changed
 * meanwhile stays as that person left it: answers its addresses. A part that is back is taken off
 * the list, so that after a failure the list holds what still stands.
 */
export async function takeBack(port: DeedPort, written: Written[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (let part = written.at(-1); part !== undefined; part = written.at(-1)) {
    kept.push(...(await takePartBack(port, part)));
    written.pop();
  }
  return kept;
}

async function takePartBack(port: DeedPort, part: Written): Promise<readonly string[]> {
  const found = await port.read(part.settings.map(placeOf));
  const kept: string[] = [];
  const restoring = part.before.flatMap((before, index) => {
    const stands = found[index] ?? before;
    if (sameValue(stands, before)) return [];
    const ours = [part.settings[index], part.after?.[index]].filter((each) => each !== undefined);
    const rule = { ours, isKnown: part.after !== undefined, kept };
    return restored(before, stands, rule).map((setting) => ({ setting, stands }));
  });
  if (restoring.length === 0) return kept;
  const settings = restoring.toReversed();
  const stood = await port.write(settings.map(({ setting }) => setting));
  const lost = settings.flatMap(({ setting, stands }, index) =>
    typedMeanwhile(setting, { expected: stands, stood: stood[index] ?? stands, kept }),
  );
  if (lost.length > 0) await port.write(lost);
  return kept;
}

/** What a person typed between our look and our writing goes back to where it was typed. */
function typedMeanwhile(
  setting: Setting,
  {
    expected,
    stood,
    kept,
  }: { readonly expected: Setting; readonly stood: Setting; readonly kept: string[] },
): readonly Setting[] {
  if (setting.kind !== "cells" || expected.kind !== "cells" || stood.kind !== "cells") return [];
  if (sameValue(expected, stood)) return [];
  const value = setting.value.map((row, down) =>
    row.map((content, right) => {
      const typed = stood.value[down]?.[right] ?? "";
      if (sameContent(typed, expected.value[down]?.[right] ?? "")) return content;
      kept.push(addressOf({ ...setting.at, area: cellOf(setting.at.area, down, right) }));
      return typed;
    }),
  );
  return [{ ...setting, value }];
}

interface Ours {
  /** What the deed wrote, and what was read there afterwards. */
  readonly ours: readonly Setting[];
  readonly isKnown: boolean;
  readonly kept: string[];
}

/** The setting that puts back what stood before, without what a person has put there since. */
function restored(before: Setting, stands: Setting, rule: Ours): readonly Setting[] {
  if (before.kind === "cells" && stands.kind === "cells") {
    const value = restoredCells(before, stands, rule);
    return sameValue({ ...before, value }, stands) ? [] : [{ ...before, value }];
  }
  const isOthers =
    stands.kind === "table" &&
    stands.value !== undefined &&
    !rule.ours.some((each) => sameValue(each, stands));
  if (!isOthers) return [before];
  rule.kept.push(`the table "${stands.at.table}"`);
  return [];
}

function restoredCells(
  before: SettingOf<"cells">,
  stands: SettingOf<"cells">,
  { ours, isKnown, kept }: Ours,
): Contents {
  const cells = ours.filter((each) => each.kind === "cells");
  return before.value.map((row, down) =>
    row.map((old, right) => {
      const found = stands.value[down]?.[right] ?? "";
      const written = cells.map(({ value }) => value[down]?.[right] ?? "");
      if (sameContent(found, old) || isOurs(found, written, isKnown)) return old;
      kept.push(addressOf({ ...stands.at, area: cellOf(stands.at.area, down, right) }));
      return found;
    }),
  );
}

/** A program may write a formula in words of its own: what it made of ours is known only if it was read. */
function isOurs(found: Content, written: readonly Content[], isKnown: boolean): boolean {
  if (written.some((content) => sameContent(content, found))) return true;
  return !isKnown && isFormula(found) && written.some(isFormula);
}
