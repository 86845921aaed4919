import type { SheetState } from "../workbook-state";
import type { FrameChange, SetValue, TableChange } from "../write/changes";
import type { LaterSheet, LeftOut, LeftOutKind } from "./later-state";

/**
 * What was changed beside cells, of one sheet, and cannot be told to a file that is there.
 *
 * @param forbidden - What its protection does not allow.
 */
export function leftOut(
  before: SheetState,
  later: LaterSheet,
  forbidden: readonly (FrameChange | TableChange | SetValue)[],
): readonly LeftOut[] {
  const changed = TOLD.filter(
    ([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(later)),
  ).map(([what]) => what);
  const locked = forbidden.map(({ kind }) => CALLED[kind]);
  const looks: readonly LeftOutKind[] = hasRestyled(before, later) ? ["styles of tables"] : [];
  return [...new Set([...changed, ...looks, ...locked, ...later.unwritten])].map((what) => ({
    sheet: later.name,
    what,
  }));
}

/** A table that is new has its style in the file. */
function hasRestyled(before: SheetState, later: SheetState): boolean {
  const styles = new Map(before.tables.map(({ name, style }) => [name, style]));
  return later.tables.some(({ name, style }) => styles.has(name) && styles.get(name) !== style);
}

const CALLED: Readonly<Record<(FrameChange | TableChange | SetValue)["kind"], LeftOutKind>> = {
  "set-frozen": "frozen panes",
  "set-columns": "widths of columns",
  "set-rows": "heights of rows",
  "set-merges": "merged cells",
  "add-table": "tables",
  "set-table": "tables",
  "remove-table": "tables",
  "set-value": "tables",
};

const TOLD: readonly (readonly [LeftOutKind, (sheet: SheetState) => unknown])[] = [
  ["look of its tab", ({ state, tabColour, showsGridlines }) => [state, tabColour, showsGridlines]],
  ["notes", ({ notes }) => notes.map(({ row, column, text }) => [row, column, text])],
  ["validations", ({ validations }) => validations],
  ["conditional formats", ({ conditionalFormats }) => conditionalFormats],
];
