import {
  IResourceManagerService,
  LocaleType,
  UniverInstanceType,
  type IResources,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { TableHost } from "../../grid/table-host";
import { WORKBOOK_ID } from "../../grid/workbook-data";
import type { SheetSnapshot, Snapshot, WorkbookFrame } from "../book/parts";

/** Everything of a workbook but its sheets, as the grid has it. */
export interface GridFrame extends WorkbookFrame {
  readonly styles: Readonly<Record<string, Nullable<IStyleData>>>;
  /** What else the grid's parts know: tables, names, rules, notes, filters. */
  readonly resources: IResources;
  /** Settings of the document. */
  readonly settings: Readonly<Record<string, unknown>>;
}

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
