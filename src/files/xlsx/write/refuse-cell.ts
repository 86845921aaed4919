import { columnLetters, formatArea, type Area } from "../../../workbook/address";
import { begins, holds } from "../read/areas";
import { refused, type XlsxError } from "../xlsx-error";
import { cellAt, type FilledArea, type SheetMap } from "./sheet-map";

/** A cell of a sheet; both count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Refuses to write where a program fills cells itself, or where a text must agree with another part.
 *
 * @param text - What is to stand there, where it is a text: a header may be called as its table calls it.
 * @throws {XlsxError} `refused`, with the cell and the reason.
 */
export function refuseCell(map: SheetMap, place: CellPlace, text?: string): void {
  const reason =
    whyFilled(map.filled, place) ??
    whyMerged(map.merges, place) ??
    whyInTable(map, place, text) ??
    whyInPivot(map.pivots, place);
  if (reason !== undefined) throw refused(`${cellName(map, place)}: ${reason}`);
}

/** Excel takes out a formula that speaks of a table which is not there. */
export function unknownTable(
  sheet: Pick<SheetMap, "name">,
  place: CellPlace,
  unknown: string,
): XlsxError {
  return refused(
    `${cellName(sheet, place)}: expected tables of the workbook in its formula, found ${unknown}`,
  );
}

/** A cell as messages call it. */
export function cellName({ name }: Pick<SheetMap, "name">, { row, column }: CellPlace): string {
  return `sheet "${name}", cell ${columnLetters(column)}${row + 1}`;
}

function whyFilled(filled: readonly FilledArea[], place: CellPlace): string | undefined {
  for (const { kind, area } of filled) {
    if (!holds(area, place)) continue;
    const first = formatArea({ ...area, rowCount: 1, columnCount: 1 });
    if (kind === "data table") return `it belongs to the data table ${formatArea(area)}`;
    if (kind === "dynamic" && begins(area, place)) continue;
    const isAlone = area.rowCount === 1 && area.columnCount === 1;
    if (kind === "array" && isAlone) continue;
    return kind === "dynamic"
      ? `the formula in ${first} spills over it: change that formula`
      : `it belongs to the array formula in ${formatArea(area)}, which only changes as a whole`;
  }
  return undefined;
}

function whyMerged(merges: readonly Area[], place: CellPlace): string | undefined {
  const merge = merges.find((area) => holds(area, place) && !begins(area, place));
  if (merge === undefined) return undefined;
  const first = formatArea({ ...merge, rowCount: 1, columnCount: 1 });
  return `it is merged into ${formatArea(merge)}, whose only cell is ${first}`;
}

function whyInTable(
  { tables }: SheetMap,
  place: CellPlace,
  text: string | undefined,
): string | undefined {
  for (const { name, area, hasHeader, hasTotals, columns } of tables) {
    if (!holds(area, place)) continue;
    if (hasHeader && place.row === area.row) {
      if (text !== undefined && columns[place.column - area.column]?.name === text) continue;
      return `it is a header of the table ${name}, to which formulas refer: rename it in Excel`;
    }
    if (hasTotals && place.row === area.row + area.rowCount - 1) {
      return `it is a total of the table ${name}, which the table itself keeps: change it in Excel`;
    }
  }
  return undefined;
}

function whyInPivot(pivots: readonly Area[], place: CellPlace): string | undefined {
  const pivot = pivots.find((area) => holds(area, place));
  return pivot && `the pivot table in ${formatArea(pivot)} fills it anew`;
}

/**
 * Refuses a formula whose answer would cover what stands there.
 *
 * @param area - All cells that the answer fills.
 * @throws {XlsxError} `refused`, with the first such cell.
 */
export function refuseCovered(map: SheetMap, area: Area): void {
  const isOwn = (place: CellPlace): boolean =>
    map.filled.some((each) => begins(each.area, area) && holds(each.area, place));
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const place = { row, column };
      if (begins(area, place) || isOwn(place)) continue;
      refuseCell(map, place);
      const isTaken = (cellAt(map, place)?.node.children.length ?? 0) > 0;
      if (isTaken)
        throw refused(`${cellName(map, place)}: something stands where the answer would`);
    }
  }
}
