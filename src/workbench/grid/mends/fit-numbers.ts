import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { FontCache, SpreadsheetSkeleton, getFontStyleString } from "@univerjs/preset-sheets-core";
import { CELL_TYPE } from "../cell-types";
import { fittingNumber, type HasRoom } from "../fit-number";

type Cell = Nullable<ICellData>;
type Style = Nullable<IStyleData>;

/** The parts of what is drawn that are mended. */
interface Skeleton extends Pick<SpreadsheetSkeleton, "getCellWithCoordByIndex"> {
  _setFontStylesCache: (row: number, column: number, cell: Cell, style: Style) => void;
}

/**
 * Shows numbers that have no room as Excel does: rounded where they have no format, else as `###`. Found in 0.25.1: they are
 * cut at the border of their cell, and what is left reads like another number. What is copied, found and calculated is
 * whole: only what is drawn is mended.
 */
export function mendNumbersInView(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const { _setFontStylesCache: keep } = skeleton;
  skeleton._setFontStylesCache = function (row, column, cell, style): void {
    keep.call(this, row, column, fitted(this, { row, column, cell, style }), style);
  };
}

interface Shown {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly style: Style;
}

function fitted(skeleton: Skeleton, shown: Shown): Cell {
  const { cell, style } = shown;
  const { v: value } = cell ?? {};
  if (!cell || value === undefined || value === null || !isDrawnAsNumber(cell, style)) return cell;
  const room = roomOf(skeleton, shown);
  const hasRoom = roomFor(room, getFontStyleString(style ?? undefined).fontCache);
  if (hasRoom(String(value))) return cell;
  const isPlain = typeof value === "number";
  return { ...cell, v: (isPlain ? fittingNumber(value, hasRoom) : undefined) ?? filling(hasRoom) };
}

/** Texts may lie over blank cells beside them; turned texts, and texts with formats of their own, are laid out elsewhere. */
function isDrawnAsNumber({ t: type, p: rich }: ICellData, style: Style): boolean {
  const isNumber = type === CELL_TYPE.number || type === CELL_TYPE.boolean;
  return isNumber && !rich && !style?.tr?.a && !style?.tr?.v;
}

const PADDING = 2;

function roomOf(skeleton: Skeleton, { row, column, style }: Shown): number {
  const { startX, endX, isMergedMainCell, mergeInfo } = skeleton.getCellWithCoordByIndex(
    row,
    column,
  );
  const width = isMergedMainCell ? mergeInfo.endX - mergeInfo.startX : endX - startX;
  return width - (style?.pd?.l ?? PADDING) - (style?.pd?.r ?? PADDING);
}

/** No sign of a number is wider than this many digits; most numbers are short, and need not be measured. */
const WIDEST_SIGN = 1.7;

function roomFor(room: number, font: string): HasRoom {
  const digit = FontCache.getMeasureText("0", font).width;
  return (text) =>
    text.length * digit * WIDEST_SIGN <= room || FontCache.getMeasureText(text, font).width <= room;
}

/** As many signs as there is room for; one where there is none. */
function filling(hasRoom: HasRoom): string {
  let signs = "#";
  while (signs.length < MOST_SIGNS && hasRoom(`${signs}#`)) signs += "#";
  return signs;
}

const MOST_SIGNS = 255;
