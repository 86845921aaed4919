import type { IColumnData, IRowData, IStyleData, Nullable } from "@univerjs/core";
import type { Origins } from "../../../files/xlsx/compare/later-state";
import type { ColumnRecord, RowRecord } from "../../../files/xlsx/read/workbook-record";
import { NO, YES } from "../alignments";
import { originOf } from "../origin";
import { pointsOfPixels, widthOfPixels } from "../sizes";
import type { GridSheet, Lines } from "./grid-sheet";
import type { LooksOfGrid } from "./looks-of-grid";

type Row = Partial<IRowData>;
type Column = Partial<IColumnData>;

/** The rows of a sheet that are not as usual. */
export function rowsOfGrid({ rowData }: GridSheet, looks: LooksOfGrid): readonly RowRecord[] {
  return linesIn<Row>(rowData).flatMap(([row, line]) => {
    // Rows fit their contents until a person gives them a height.
    const pixels = line.ia === NO ? line.h : undefined;
    const height = pixels === undefined ? undefined : pointsOfPixels(pixels);
    const facts = { height, isHidden: line.hd === YES, look: lookOf(line.s, looks) };
    return isUsual(facts) ? [] : [{ row, ...facts }];
  });
}

/** The columns of a sheet that are not as usual, each by itself. */
export function columnsOfGrid(
  { columnData }: GridSheet,
  looks: LooksOfGrid,
): readonly ColumnRecord[] {
  return linesIn<Column>(columnData).flatMap(([column, line]) => {
    const width = line.w === undefined ? undefined : widthOfPixels(line.w);
    const facts = { width, isHidden: line.hd === YES, look: lookOf(line.s, looks) };
    return isUsual(facts) ? [] : [{ first: column, last: column, ...facts }];
  });
}

/** Where lines stand in their file, up to the last that comes from it. */
export function originsOf(lines: GridSheet["rowData"] | GridSheet["columnData"]): Origins {
  const origins: (number | undefined)[] = [];
  for (const [place, line] of linesIn<Row | Column>(lines)) {
    const origin = originOf(line);
    if (origin === undefined) continue;
    while (origins.length < place) origins.push(undefined);
    origins.push(origin);
  }
  return origins;
}

function linesIn<Line>(lines: Lines<Nullable<Line>> = {}): readonly (readonly [number, Line])[] {
  return Object.entries(lines).flatMap(([place, line]) =>
    line ? [[Number(place), line] as const] : [],
  );
}

function isUsual({ isHidden, ...facts }: { readonly isHidden: boolean }): boolean {
  return !isHidden && Object.values(facts).every((fact) => fact === undefined);
}

function lookOf(style: Nullable<IStyleData | string>, looks: LooksOfGrid): number | undefined {
  return style === null || style === undefined ? undefined : looks.placeOf(style);
}
