import {
  IResourceManagerService,
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { TableHost } from "../../grid/table-host";
import { WORKBOOK_ID } from "../../grid/room";
import type { SheetSnapshot, Snapshot } from "../book/parts";
import type { GridFrame } from "./grid-frame";

/** The workbook as it stands. Nothing is copied: it has to be read at once. */
export function snapshotOf(host: TableHost): Snapshot<GridFrame> {
  const { injector, workbook } = host;
  const order = workbook.getSheetOrders();
  const resources = injector
    .get(IResourceManagerService)
    .getResources(workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET);
  return {
    frame: {
      order,
      styles: workbook.getStyles().toJSON(),
      resources,
      inView: workbook.getActiveSheet().getSheetId(),
      settings: { ...workbook.getCustomMetadata() },
    },
    sheets: workbook.getSheets().map((sheet) => sheet.getConfig() as SheetSnapshot),
  };
}

/** A workbook that was kept, in the words in which the grid opens one. */
export function workbookDataOf({ frame, sheets }: Snapshot<GridFrame>): IWorkbookData {
  return {
    id: WORKBOOK_ID,
    name: "KAM",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: frame.styles,
    sheetOrder: [...frame.order],
    resources: frame.resources,
    custom: { ...frame.settings },
    // What was kept is what the grid itself described.
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, sheet as unknown as Partial<IWorksheetData>]),
    ),
  };
}
