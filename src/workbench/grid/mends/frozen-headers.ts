import { VerticalAlign, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
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
 * Draws texts that would stand at the bottom of the last frozen row in its middle. Found in 0.25.1: the line below that row
 * lies over its bottom, and over what of a `g` or a `_` is there. Only what is drawn is mended: the cell stays as it is.
 */
export function mendFrozenHeaders(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const { _setFontStylesCache: keep } = skeleton;
  skeleton._setFontStylesCache = function (row, column, cell, style): void {
    keep.call(this, row, column, cell, isBelowLine(this, row, style) ? raised(style) : style);
  };
}

function isBelowLine({ worksheet }: Skeleton, row: number, style: Nullable<IStyleData>): boolean {
  const { ySplit, startRow } = worksheet.getFreeze();
  if (ySplit <= 0 || row !== startRow - 1) return false;
  const stands = style?.vt ?? VerticalAlign.UNSPECIFIED;
  return stands === VerticalAlign.UNSPECIFIED || stands === VerticalAlign.BOTTOM;
}

function raised(style: Nullable<IStyleData>): IStyleData {
  return { ...style, vt: VerticalAlign.MIDDLE };
}
