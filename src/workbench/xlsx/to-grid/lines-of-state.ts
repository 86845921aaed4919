import type { IColumnData, IRowData } from "@univerjs/core";
import type { ColumnRecord, RowRecord } from "../../../files/xlsx/read/workbook-record";
import type { SheetState } from "../../../files/xlsx/workbook-state";
import { NO, YES } from "../alignments";
import { COMES_FROM } from "../origin";
import { pixelsOfPoints, pixelsOfWidth } from "../sizes";

/** Pixels of a row of the grid. */
const USUAL_HEIGHT = 24;

type Lines<Line> = Record<number, Partial<Line>>;
type StyleOf = (look: number) => string | undefined;

/** The rows of a sheet; each that holds something knows where it stands in the file. */
export function rowsOfState(sheet: SheetState, size: number, styleOf: StyleOf): Lines<IRowData> {
  const rows: Lines<IRowData> = {};
  for (let row = 0; row < size; row += 1) rows[row] = { custom: { [COMES_FROM]: row } };
  for (const record of sheet.rows)
    rows[record.row] = { ...rows[record.row], ...rowOf(record, styleOf) };
  return rows;
}

function rowOf(record: RowRecord, styleOf: StyleOf): Partial<IRowData> {
  const { isHidden, look } = record;
  const style = look === undefined ? undefined : styleOf(look);
  return {
    ...heightOf(record),
    ...(isHidden && { hd: YES }),
    ...(style !== undefined && { s: style }),
  };
}

/** Until a person gives them a height, rows fit what they hold; none is lower than the rows of the grid. */
function heightOf({ height, fitted = 0 }: RowRecord): Partial<IRowData> {
  if (height !== undefined) return { h: pixelsOfPoints(height), ia: NO };
  const pixels = pixelsOfPoints(fitted);
  return pixels > USUAL_HEIGHT ? { ah: pixels } : {};
}

/** The columns of a sheet, like its rows. `room` is how many the grid has. */
export function columnsOfState(
  sheet: SheetState,
  { size, room }: { readonly size: number; readonly room: number },
  styleOf: StyleOf,
): Lines<IColumnData> {
  const columns: Lines<IColumnData> = {};
  for (let column = 0; column < size; column += 1) {
    columns[column] = { custom: { [COMES_FROM]: column } };
  }
  for (const record of sheet.columns) {
    // Files tell of all columns to the last one: those behind the grid's are not there to be told.
    for (let column = record.first; column <= Math.min(record.last, room - 1); column += 1) {
      columns[column] = { ...columns[column], ...columnOf(record, styleOf) };
    }
  }
  return columns;
}

function columnOf({ width, isHidden, look }: ColumnRecord, styleOf: StyleOf): Partial<IColumnData> {
  const style = look === undefined ? undefined : styleOf(look);
  return {
    ...(width !== undefined && { w: pixelsOfWidth(width) }),
    ...(isHidden && { hd: YES }),
    ...(style !== undefined && { s: style }),
  };
}
