import type { Fills } from "./fills";
import { Kept } from "./kept";
import type { DeedPort } from "./port";
import { putBack, unlessOccupied, type Restoring } from "./put-back";
import { restored } from "./restored";
import { placeOf, sheetOf, type Setting } from "./settings";

/** A part that was written, or whose writing was begun. */
export interface Written {
  readonly settings: readonly Setting[];
  /** The inverse: what stood there before. */
  before: readonly Setting[];
  /** What stood there right after; unknown when the writing was cut off. */
  after?: readonly Setting[];
  /** Columns that the program may have filled by itself, for each of the settings. */
  readonly fills?: readonly (Fills | undefined)[];
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

async function takePartBack(port: DeedPort, written: Written, taking: Taking): Promise<void> {
  const { kept, gone } = taking;
  const part = byName(written);
  const there = part.settings.flatMap((setting, index) => {
    const sheet = setting.kind === "sheet" ? undefined : sheetOf(setting);
    if (sheet === undefined || !gone.has(sheet)) return [index];
    kept.gone(sheet);
    return [];
  });
  const places = there.flatMap((index) => part.settings[index] ?? []).map(placeOf);
  const found = await unlessOccupied(places, (some) => port.read(some));
  const restoring = there.flatMap((index, place) => {
    const stands = found[place];
    if (stands !== undefined) return restoringOf(part, index, { stands, kept });
    const setting = part.settings[index];
    if (setting !== undefined) kept.place(placeOf(setting));
    return [];
  });
  await putBack(port, restoring.toReversed(), kept);
}

/** A table that was seen to bear its name is found by it alone: another one in its place is not ours. */
function byName(part: Written): Written {
  if (part.after === undefined) return part;
  const named = (setting: Setting): Setting =>
    setting.kind === "table" ? { ...setting, at: { table: setting.at.table } } : setting;
  return { ...part, settings: part.settings.map(named), before: part.before.map(named) };
}

function restoringOf(
  { settings, before, after, fills }: Written,
  index: number,
  { stands, kept }: { readonly stands: Setting; readonly kept: Kept },
): readonly Restoring[] {
  const ours = [settings[index], after?.[index]].filter((each) => each !== undefined);
  const standing = {
    before: before[index] ?? stands,
    stands,
    ours,
    isKnown: after !== undefined,
    fills: fills?.[index] ?? [],
  };
  return restored(standing, kept).map((setting) => ({ setting, stands }));
}
