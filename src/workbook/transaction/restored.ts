import { isFilled, type Fills } from "./fills";
import type { Kept } from "./kept";
import {
  isFormula,
  placeOf,
  sameContent,
  sameValue,
  type Content,
  type Setting,
  type SettingOf,
} from "./settings";

/** One place while a deed is taken back. */
export interface Standing {
  /** What stood there before the deed. */
  readonly before: Setting;
  /** What stands there now. */
  readonly stands: Setting;
  /** What the deed wrote, and what was read there right afterwards. */
  readonly ours: readonly Setting[];
  /** False where the writing was cut off: what the program made of it was never read. */
  readonly isKnown: boolean;
  /** Columns that the program may have filled by itself. */
  readonly fills: Fills;
}

/** The setting that puts back what stood before, without what a person has put there since. */
export function restored(standing: Standing, kept: Kept): readonly Setting[] {
  const { before, stands } = standing;
  if (sameValue(stands, before)) return [];
  const setting = withoutOthers(standing, kept);
  return setting === undefined || sameValue(setting, stands) ? [] : [setting];
}

function withoutOthers(standing: Standing, kept: Kept): Setting | undefined {
  const { before, stands, ours } = standing;
  switch (before.kind) {
    case "cells":
      return mixed(before, standing, { kept, isOurs: isOurContent(standing) });
    case "formats":
      return mixed(before, standing, { kept, isOurs: isOurLook(standing) });
    case "widths":
      return mixedWidths(before, standing, kept);
    case "sheet":
      // It may have been moved; whether anything stands on it is seen when it is removed.
      return before;
    default:
      if (ours.some((each) => sameValue(each, stands)) || isOurMeaning(standing)) return before;
      kept.place(placeOf(stands));
      return undefined;
  }
}

/** Whole settings that nobody has read after they were written, and names whose cells are gone. */
function isOurMeaning({ stands, isKnown }: Standing): boolean {
  if (stands.kind === "table") return false;
  if (stands.kind === "name" && stands.value?.includes("#REF!") === true) return true;
  return !isKnown && stands.value !== undefined;
}

type Grid = readonly (readonly unknown[])[];
interface CellRule {
  readonly kept: Kept;
  readonly isOurs: (found: unknown, written: readonly unknown[], column: number) => boolean;
}

/**
 * Cell by cell what stood before, but what a person has put there. The values of a row go or stay together:
 * beside something that is not ours, a value that looks like ours may have been moved there with it.
 */
function mixed<S extends SettingOf<"cells"> | SettingOf<"formats">>(
  before: S,
  { stands, ours }: Standing,
  { kept, isOurs }: CellRule,
): S {
  const found = gridOf(stands);
  const written = ours.map(gridOf);
  const value = (before.value as Grid).map((row, down) => {
    const isOurCell = row.map((old, right) => {
      const mine = written.map((rows) => rows[down]?.[right] ?? "");
      // A newer part of the deed has found it before.
      if (kept.has(before, down, right)) return false;
      return isOurs(found[down]?.[right] ?? "", [old, ...mine], right);
    });
    const staysWhole = before.kind === "cells" && isOurCell.includes(false);
    return row.map((old, right) => {
      const now = found[down]?.[right] ?? "";
      if (now === old || (isOurCell[right] === true && !(staysWhole && isValue(now)))) return old;
      kept.cell(before, down, right);
      return now;
    });
  });
  return { ...before, value };
}

function isValue(found: unknown): boolean {
  return !isFormula(found as Content); // of cells
}

function gridOf({ value }: Setting): Grid {
  return Array.isArray(value) ? (value as Grid) : [];
}

/** A program may write a formula in words of its own: what it made of ours is known only if it was read. */
function isOurContent({ isKnown, fills }: Standing): CellRule["isOurs"] {
  return (given, written, column) => {
    const [found, contents] = [given as Content, written as readonly Content[]]; // of cells
    if (contents.some((content) => sameContent(content, found))) return true;
    if (contents.some((content) => isFilled(content, found, fills[column]))) return true;
    return !isKnown && isFormula(found) && contents.some(isFormula);
  };
}

/** Formats too are said in words of the program's own. */
function isOurLook({ isKnown }: Standing): CellRule["isOurs"] {
  return (found, written) => !isKnown || written.includes(found);
}

function mixedWidths(
  before: SettingOf<"widths">,
  { stands, ours, isKnown }: Standing,
  kept: Kept,
): SettingOf<"widths"> {
  const widthsOf = (setting: Setting): SettingOf<"widths">["value"] =>
    setting.kind === "widths" ? setting.value : [];
  const value = before.value.map((old, index) => {
    const now = widthsOf(stands)[index];
    const isOurs = now === old || ours.some((each) => widthsOf(each)[index] === now);
    if (!isKnown || isOurs) return old;
    kept.cell(before, 0, index);
    return now;
  });
  return { ...before, value };
}
