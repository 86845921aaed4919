import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

/** The parts of what is drawn that are mended. */
interface Skeleton extends Pick<SpreadsheetSkeleton, "worksheet"> {
  _setFontStylesCache: (
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    style: Nullable<IStyleData>,
  ) => void;
}

/**
 * Draws texts at the bottom of the last frozen row above the line that ends it. Found in 0.25.1: the line lies over the
 * bottom of that row, and over what of a `g` or a `_` is there. Only what is drawn is mended: the cell stays as it is.
 */
export function mendFrozenHeaders(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const { _setFontStylesCache: keep } = skeleton;
  skeleton._setFontStylesCache = function (row, column, cell, style): void {
    keep.call(this, row, column, cell, isUnderLine(this, row) ? aboveLine(style) : style);
  };
}

function isUnderLine({ worksheet }: Skeleton, row: number): boolean {
  const { ySplit, startRow } = worksheet.getFreeze();
  return ySplit > 0 && row === startRow - 1;
}

/** Pixels of the line, and those that are below a text in any row. */
const [LINE, USUAL_PADDING] = [2, 2];

function aboveLine(style: Nullable<IStyleData>): IStyleData {
  return { ...style, pd: { ...style?.pd, b: (style?.pd?.b ?? USUAL_PADDING) + LINE } };
}
