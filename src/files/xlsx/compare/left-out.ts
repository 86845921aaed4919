import type { ColumnRecord, RowRecord } from "../read/workbook-record";
import type { SheetState } from "../workbook-state";
import type { LaterSheet, LeftOut, LeftOutKind } from "./later-state";

/** What was changed beside cells, of one sheet, and cannot be told to a file that is there. */
export function leftOut(before: SheetState, later: LaterSheet): readonly LeftOut[] {
  const changed = TOLD.filter(
    ([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(later)),
  ).map(([what]) => what);
  return [...new Set([...changed, ...later.unwritten])].map((what) => ({
    sheet: later.name,
    what,
  }));
}

const TOLD: readonly (readonly [LeftOutKind, (sheet: SheetState) => unknown])[] = [
  ["tables", ({ tables }) => tables.map(({ name, area, columns }) => [name, area, columns])],
  ["look of its tab", ({ state, tabColour, showsGridlines }) => [state, tabColour, showsGridlines]],
  ["frozen panes", ({ frozen }) => frozen],
  ["widths of columns", columnSizes],
  ["heights of rows", rowSizes],
  ["merged cells", ({ merges }) => merges],
  ["notes", ({ notes }) => notes.map(({ row, column, text }) => [row, column, text])],
  ["validations", ({ validations }) => validations],
  ["conditional formats", ({ conditionalFormats }) => conditionalFormats],
];

/** Files tell of columns that are alike together, a grid of each. */
function columnSizes({ columns }: SheetState): readonly (readonly [number, ...unknown[]])[] {
  const isSized = ({ width, isHidden }: ColumnRecord): boolean => width !== undefined || isHidden;
  return columns
    .filter(isSized)
    .flatMap(({ first, last, width, isHidden }) =>
      Array.from(
        { length: last - first + 1 },
        (_, place) => [first + place, width, isHidden] as const,
      ),
    );
}

function rowSizes({ rows }: SheetState): readonly unknown[] {
  const isSized = ({ height, isHidden }: RowRecord): boolean => height !== undefined || isHidden;
  return rows.filter(isSized).map(({ row, height, isHidden }) => [row, height, isHidden]);
}
