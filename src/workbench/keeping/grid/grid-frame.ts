import type { IResources, IStyleData, Nullable } from "@univerjs/core";
import type { WorkbookFrame } from "../book/parts";

/** Everything of a workbook but its sheets, as the grid has it. */
export interface GridFrame extends WorkbookFrame {
  readonly styles: Readonly<Record<string, Nullable<IStyleData>>>;
  /** What else the grid's parts know: tables, names, rules, notes, filters. */
  readonly resources: IResources;
  /** The id of the sheet in view; files that are opened do not tell. */
  readonly inView?: string | undefined;
  /** Settings of the document. */
  readonly settings: Readonly<Record<string, unknown>>;
}
