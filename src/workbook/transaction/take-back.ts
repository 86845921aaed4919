import { WorkbookError } from "../workbook-error";
import { Kept } from "./kept";
import type { DeedPort } from "./port";
import { restored } from "./restored";
import { placeOf, sameContent, sameValue, sheetOf, type Place, type Setting } from "./settings";

/** A part that was written, or whose writing was begun. */
export interface Written {
  readonly settings: readonly Setting[];
  /** The inverse: what stood there before. */
  before: readonly Setting[];
  /** What stood there right after; unknown when the writing was cut off. */
  after?: readonly Setting[];
  /** It was taken back, by this deed or by one that follows it. */
  isBack?: boolean;
}

/**
 * Puts back what stood before, from the newest part to the oldest. What a person has changed
 * meanwhile stays as that person left it: answers where, in words. A part that is back is taken off
 * the list, so that after a failure the list holds what still stands.
 */
export async function takeBack(port: DeedPort, written: Written[]): Promise<readonly string[]> {
  const kept = new Kept();
  const gone = await goneSheets(port, written);
  for (let part = written.at(-1); part !== undefined; part = written.at(-1)) {
    if (part.isBack !== true) await takePartBack(port, part, { kept, gone });
    part.isBack = true;
    written.pop();
  }
  return kept.list();
}

/** Sheets that were written on and are not there any more: nothing can be read of them. */
async function goneSheets(
  port: DeedPort,
  written: readonly Written[],
): Promise<ReadonlySet<string>> {
  const settings = written
    .filter(({ isBack }) => isBack !== true)
    .flatMap((part) => part.settings)
    .filter(({ kind }) => kind !== "sheet");
  const sheets = [...new Set(settings.flatMap((setting) => sheetOf(setting) ?? []))];
  if (sheets.length === 0) return new Set();
  const found = await port.read(sheets.map((sheet) => ({ kind: "sheet", at: { sheet } })));
  return new Set(sheets.filter((_, index) => found[index]?.value === undefined));
}

interface Taking {
  readonly kept: Kept;
  readonly gone: ReadonlySet<string>;
}

async function takePartBack(port: DeedPort, part: Written, { kept, gone }: Taking): Promise<void> {
  const there = part.settings.flatMap((setting, index) => {
    const sheet = setting.kind === "sheet" ? undefined : sheetOf(setting);
    const isGone = sheet !== undefined && gone.has(sheet);
    if (isGone) kept.gone(sheet);
    return isGone
      ? []
      : [{ setting, before: part.before[index] ?? setting, after: part.after?.[index] }];
  });
  const places = there.map(({ setting }) => placeOf(setting));
  const found = await unlessOccupied(places, (some) => port.read(some));
  const restoring = there.flatMap(({ setting, before, after }, index) => {
    const stands = found[index];
    if (stands === undefined) {
      kept.place(placeOf(setting));
      return [];
    }
    const ours = after === undefined ? [setting] : [setting, after];
    const standing = { before, stands, ours, isKnown: part.after !== undefined };
    return restored(standing, kept).map((each) => ({ setting: each, stands }));
  });
  await putBack(port, restoring.toReversed(), kept);
}

interface Restoring {
  readonly setting: Setting;
  readonly stands: Setting;
}

async function putBack(port: DeedPort, all: readonly Restoring[], kept: Kept): Promise<void> {
  if (all.length === 0) return;
  const settings = all.map(({ setting }) => setting);
  const stood = await unlessOccupied(settings, (some) => port.write(some));
  const lost = all.flatMap(({ setting, stands }, index) => {
    const right = stood[index];
    if (right !== undefined) return typedMeanwhile({ setting, stands }, right, kept);
    kept.place(placeOf(setting));
    return [];
  });
  if (lost.length > 0) await port.write(lost);
}

/**
 * Asks for all at once; where a person has put something into the way, one by one, and answers
 * nothing for what is in the way: it stays, and whatever else can go goes.
 */
async function unlessOccupied<T extends Place | Setting>(
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

/** What a person typed between our look and our writing goes back to where it was typed. */
function typedMeanwhile(
  { setting, stands }: Restoring,
  stood: Setting,
  kept: Kept,
): readonly Setting[] {
  if (setting.kind !== "cells" || stands.kind !== "cells" || stood.kind !== "cells") return [];
  if (sameValue(stands, stood)) return [];
  const value = setting.value.map((row, down) =>
    row.map((content, right) => {
      const typed = stood.value[down]?.[right] ?? "";
      const expected = [stands.value[down]?.[right] ?? "", content];
      if (expected.some((each) => sameContent(each, typed))) return content;
      kept.cell(setting, down, right);
      return typed;
    }),
  );
  return [{ ...setting, value }];
}
