import { ICommandService, type IWorkbookData } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { WorkbookContents } from "../../workbook/contents";
import type { Snapshot } from "../keeping/book/parts";
import type { JournalEntry } from "../keeping/book/journal";
import type { GridFrame } from "../keeping/grid/grid-frame";
import { workbookDataOf } from "../keeping/grid/grid-snapshot";
import { restoreGrid } from "../keeping/grid/restore-grid";
import { registerTables, seedTables } from "./seed-tables";
import type { TableHost } from "./table-host";
import { workbookData } from "./workbook-data";

/** What the grid is opened with: a workbook that is described, or one that was kept. */
export type Opening =
  | { readonly kind: "contents"; readonly contents: WorkbookContents }
  | {
      readonly kind: "kept";
      readonly snapshot: Snapshot<GridFrame>;
      /** What was changed since. */
      readonly journal: readonly JournalEntry[];
    };

/** The workbook in the grid's own words. */
export function dataOf(opening: Opening): IWorkbookData {
  return opening.kind === "contents"
    ? workbookData(opening.contents)
    : workbookDataOf(opening.snapshot);
}

/** The tables that the workbook has from the start, made or brought along; the engine hears of each. */
export function seed(host: TableHost, opening: Opening): void {
  if (opening.kind === "contents") seedTables(host, opening.contents);
  registerTables(host);
}

/** Carries out what was changed since the workbook was kept; what listens to the grid must not follow it again. */
export function fillIn(host: TableHost, opening: Opening): void {
  if (opening.kind === "kept") restoreGrid(host, opening.journal);
}

/** Shows the sheet that was last in view, if it is still there. */
export function showLast({ injector, workbook }: TableHost, opening: Opening): void {
  const subUnitId = opening.kind === "kept" ? opening.snapshot.frame.inView : undefined;
  if (subUnitId === undefined || !workbook.getSheetBySheetId(subUnitId)) return;
  const params = { unitId: workbook.getUnitId(), subUnitId };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}
