import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { LookRecord, WorkbookRecord } from "../../../files/xlsx/read/workbook-record";
import type { SheetState } from "../../../files/xlsx/workbook-state";
import { freezeOf } from "../../grid/freeze-of";
import { roomFor } from "../../grid/room";
import { toRange } from "../../grid/to-range";
import type { Snapshot } from "../../keeping/book/parts";
import type { GridFrame } from "../../keeping/grid/grid-frame";
import { NO, YES } from "../alignments";
import { sheetIdOf } from "../origin";
import { cellsOfState, type CellsAround } from "./cells-of-state";
import { columnsOfState, rowsOfState } from "./lines-of-state";
import { resourcesOfState } from "./resources-of-state";
import { styleOfLook } from "./style-of-look";

/** What the grid can do with a workbook, and what belongs to its document. */
export interface ForGrid {
  readonly canCalculate: CellsAround["canCalculate"];
  readonly settings: Readonly<Record<string, string>>;
}

/** A workbook of a file, as the grid describes the one it holds. */
export function snapshotOfRecord(record: WorkbookRecord, forGrid: ForGrid): Snapshot<GridFrame> {
  const styles = stylesOf(record.looks);
  const around: CellsAround = {
    canCalculate: forGrid.canCalculate,
    styleOf: (look) => (styles[nameOf(look)] === undefined ? undefined : nameOf(look)),
  };
  const sheets = record.sheets.flatMap((sheet, place) =>
    // A sheet of one chart has no cells to be shown.
    sheet.kind === "cells" ? [sheetData(sheet, sheetIdOf(place), around)] : [],
  );
  return {
    frame: {
      order: sheets.map(({ id }) => id),
      inView: inViewOf(record),
      styles,
      resources: resourcesOfState(record, forGrid),
      settings: { ...forGrid.settings },
    },
    sheets,
  };
}

/** A sheet that is not seen cannot be in view. */
function inViewOf({ sheets, inView }: WorkbookRecord): string | undefined {
  const sheet = sheets[inView];
  const isSeen = sheet?.kind === "cells" && sheet.state === "visible";
  return isSeen ? sheetIdOf(inView) : undefined;
}

/** The looks of a file that are not the usual one, by their names in the grid. */
function stylesOf(looks: readonly LookRecord[]): Record<string, IStyleData> {
  const usual = looks[0]?.font;
  const styles = looks.map((look) => styleOfLook(look, usual));
  const named = styles.map((style, look) => [nameOf(look), style] as const);
  return Object.fromEntries(named.filter(([, style]) => Object.keys(style).length > 0));
}

function nameOf(look: number): string {
  return `of-file-${look}`;
}

type SheetData = Partial<IWorksheetData> & { readonly id: string };

function sheetData(sheet: SheetState, id: string, around: CellsAround): SheetData {
  const rows = 1 + lastOf(sheet.cells.map(({ row }) => row));
  const columns = 1 + lastOf(sheet.cells.map(({ column }) => column));
  const room = roomFor({ rows, columns });
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? NO : YES,
    ...room,
    cellData: cellsOfState(sheet, around),
    rowData: rowsOfState(sheet, rows, around.styleOf),
    columnData: columnsOfState(sheet, { size: columns, room: room.columnCount }, around.styleOf),
    mergeData: sheet.merges.map(toRange),
    freeze: freezeOf(sheet.frozen ?? { rows: 0, columns: 0 }),
    showGridlines: sheet.showsGridlines ? YES : NO,
    rightToLeft: sheet.rightToLeft ? YES : NO,
    ...(sheet.tabColour !== undefined && { tabColor: sheet.tabColour }),
  };
}

/** A sheet may have more cells than a call takes arguments. */
function lastOf(places: readonly number[]): number {
  return places.reduce((last, place) => Math.max(last, place), -1);
}
