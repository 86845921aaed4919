import type { ICellData, IFreeze, IStyleData, Nullable } from "@univerjs/core";
import type { LeftOutKind } from "../../../files/xlsx/compare/later-state";
import type { GridSheet } from "./grid-sheet";
import type { Styled } from "./looks-of-grid";

/** What of a sheet the words of a file do not tell: nothing of it came from a file, so a person has made it. */
export function unwrittenIn(
  { cellData = {}, freeze }: GridSheet,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
): readonly LeftOutKind[] {
  const cells = Object.values(cellData).flatMap((line) => Object.values(line));
  const named = new Set<Styled>(cells.flatMap((cell) => cell?.s ?? []));
  const looks = [...named].map((style) => (typeof style === "string" ? styles[style] : style));
  const found: readonly (readonly [LeftOutKind, boolean])[] = [
    ["formats within a text", cells.some(hasOwnFormats)],
    ["frozen panes", isFrozenAhead(freeze)],
    ["borders", looks.some(hasBorder)],
    ["turned, indented or raised texts", looks.some((look) => isTurned(look) || isRaised(look))],
  ];
  return found.flatMap(([what, isSo]) => (isSo ? [what] : []));
}

function hasBorder(style: Nullable<IStyleData>): boolean {
  return Object.values(style?.bd ?? {}).some(Boolean);
}

function isTurned(style: Nullable<IStyleData>): boolean {
  const { a: angle, v: isStacked } = style?.tr ?? { a: 0 };
  return angle !== 0 || Boolean(isStacked);
}

/** Texts stand on the line, close to the border and without a line above, unless a style says otherwise. */
function isRaised(style: Nullable<IStyleData>): boolean {
  const { va = ON_THE_LINE, pd, ol } = style ?? {};
  return Number(va) !== ON_THE_LINE || Boolean(ol?.s) || (pd?.l ?? CLOSE) !== CLOSE;
}

const ON_THE_LINE = 1;
const CLOSE = 2;

/** Whether letters of a text look otherwise than its cell. */
function hasOwnFormats(cell: Nullable<ICellData>): boolean {
  const runs = cell?.p?.body?.textRuns ?? [];
  return runs.some(({ ts }) => ts !== undefined && Object.keys(ts).length > 0);
}

/** Whether rows or columns are frozen that do not begin with the first: a person had scrolled on. */
export function isFrozenAhead(freeze: Partial<IFreeze> = {}): boolean {
  const { ySplit = 0, xSplit = 0, startRow = -1, startColumn = -1 } = freeze;
  return startRow > ySplit || startColumn > xSplit;
}
