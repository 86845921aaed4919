import { cornersOf } from "../read/areas";
import type { SheetState } from "../workbook-state";
import type { FrameChange, LineSize } from "../write/changes";
import type { LaterSheet } from "./later-state";

/** A sheet as a grid has seen it, and as it later was. */
export interface SheetTwice {
  readonly before: SheetState;
  readonly later: LaterSheet;
}

/** What goes before its cells are changed: cells that are merged take no values of their own. */
export function partedMerges({ before, later }: SheetTwice): readonly FrameChange[] {
  const still = new Set(later.merges.map(cornersOf));
  const merges = before.merges.filter((area) => still.has(cornersOf(area)));
  const isAsBefore = merges.length === before.merges.length;
  return isAsBefore ? [] : [{ kind: "set-merges", sheet: later.name, merges }];
}

/** What has changed of what a protected sheet may forbid. */
export function sizeChanges({ before, later }: SheetTwice): readonly FrameChange[] {
  const sheet = later.name;
  const columns = changedLines(columnSizes(before), columnSizes(later));
  const rows = changedLines(rowSizes(before), rowSizes(later));
  const were = new Set(before.merges.map(cornersOf));
  const isMerged = later.merges.some((area) => !were.has(cornersOf(area)));
  return [
    ...(columns.length === 0 ? [] : [{ kind: "set-columns", sheet, sizes: columns } as const]),
    ...(rows.length === 0 ? [] : [{ kind: "set-rows", sheet, sizes: rows } as const]),
    ...(isMerged ? [{ kind: "set-merges", sheet, merges: later.merges } as const] : []),
  ];
}

export function frozenChange({ before, later }: SheetTwice): readonly FrameChange[] {
  const isSame = JSON.stringify(before.frozen) === JSON.stringify(later.frozen);
  return isSame ? [] : [{ kind: "set-frozen", sheet: later.name, frozen: later.frozen }];
}

type Size = Pick<LineSize, "size" | "isHidden">;
type Sizes = ReadonlyMap<number, Size>;

/** Files tell of columns that are alike together, a grid of each. */
function columnSizes({ columns }: SheetState): Sizes {
  return new Map(
    columns.flatMap(({ first, last, width: size, isHidden }) =>
      Array.from({ length: last - first + 1 }, (_, place) => [first + place, { size, isHidden }]),
    ),
  );
}

function rowSizes({ rows }: SheetState): Sizes {
  return new Map(rows.map(({ row, height: size, isHidden }) => [row, { size, isHidden }]));
}

const USUAL: Size = { size: undefined, isHidden: false };

/** Lines that are otherwise now; those side by side that are alike stand together. */
function changedLines(before: Sizes, later: Sizes): readonly LineSize[] {
  const lines = [...new Set([...before.keys(), ...later.keys()])].toSorted((a, b) => a - b);
  const changed: LineSize[] = [];
  for (const line of lines) {
    const [was, now] = [before.get(line) ?? USUAL, later.get(line) ?? USUAL];
    if (isAlike(was, now)) continue;
    const last = changed.at(-1);
    if (last?.last === line - 1 && isAlike(last, now)) {
      changed[changed.length - 1] = { ...last, last: line };
    } else changed.push({ first: line, last: line, ...now });
  }
  return changed;
}

function isAlike(one: Size, other: Size): boolean {
  return one.size === other.size && one.isHidden === other.isHidden;
}
